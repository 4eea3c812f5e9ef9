// Signing off: the review that is written, what changes with it, and what else stays as it is.
import assert from "node:assert/strict";
import {
  type Change,
  type ProposedChange,
  proposedChanges,
  type Review,
  refusal,
  signOff,
} from "../../server/src/engine/features/sign-off";
import { parse } from "../../server/src/engine/profile/parse";
import { lint } from "../../server/src/engine/rules/lint";
import { applyEdits, orderedEdits } from "../../server/src/engine/write/edit";
import { emptyContext, TODAY } from "../support/context";
import { GOOD } from "../support/lsp-fixture";

const REVIEW: Review = { by: "Tim bahasa", kind: "language", result: "approved", note: "" };

function signed(
  text: string,
  changes: Partial<Record<Change, string>> = {},
  review: Partial<Review> = {},
): string | null {
  const wanted = Object.entries(changes).map(([key, to]) => ({ key: key as Change, to }));
  const edits = signOff(parse(text), { ...REVIEW, ...review }, wanted, TODAY);
  if (!edits) return null;
  assert.deepEqual(orderedEdits(edits), edits, "edits overlap");
  return applyEdits(text, edits);
}

const proposed = (text: string, review: Partial<Review> = {}): string[] =>
  proposedChanges(parse(text), { ...REVIEW, ...review }, TODAY).map(
    ({ key, from, to, isNeeded }: ProposedChange) => `${key}: ${from} → ${to}${isNeeded ? "" : "?"}`,
  );

const ENTRY = "  - by: Tim bahasa\n    kind: language\n    on: 2026-08-01\n    result: approved\n";

describe("sign off", () => {
  describe("writes the review", () => {
    it("as the first of a list, in the schema's order", () => {
      assert.equal(signed(GOOD), `${GOOD}\nreviews:\n${ENTRY}`.replace("\n\nreviews", "\nreviews"));
    });

    it("behind the others, in line with them and in their quotes", () => {
      const text = `title: A\nreviews:\n- by: 'Ani'\n  kind: subject\n  on: "2026-01-02"\n  result: approved # baik\nupdated: 2026-01-01\n`;
      assert.equal(
        signed(text),
        text.replace(
          "# baik\n",
          `# baik\n- by: 'Tim bahasa'\n  kind: language\n  on: "2026-08-01"\n  result: approved\n`,
        ),
      );
    });

    it("into a list that is empty, or between brackets", () => {
      const entry = "{by: Tim bahasa, kind: language, on: 2026-08-01, result: approved}";
      assert.equal(signed("title: A\nreviews: []\n"), `title: A\nreviews: [${entry}]\n`);
      assert.equal(signed("title: A\nreviews: [{by: B}]\n"), `title: A\nreviews: [{by: B}, ${entry}]\n`);
      assert.equal(signed("title: A\nreviews:\n  - {by: B}\n"), `title: A\nreviews:\n  - {by: B}\n  - ${entry}\n`);
      assert.equal(signed("title: A\nreviews: # belum\n"), `title: A\nreviews: # belum\n${ENTRY}`);
      assert.equal(
        signed('{"title": "A"}'),
        '{"title": "A", "reviews": [{"by": "Tim bahasa", "kind": "language", "on": "2026-08-01", "result": "approved"}]}',
      );
    });

    it("with a name and a note that YAML would misread, on one line each", () => {
      const after = signed("title: A\n", {}, { by: "Bu Ani: redaksi", note: "Tugas kedua\n bukan #1: cek\u0007" });
      assert.match(after!, /\n {2}- by: "Bu Ani: redaksi"\n[\s\S]*\n {4}note: "Tugas kedua bukan #1: cek"\n$/);
    });

    it("with the file's line ends", () => {
      assert.equal(signed("title: A\r\n"), `title: A\r\n\r\nreviews:\r\n${ENTRY.replaceAll("\n", "\r\n")}`);
    });
  });

  describe("changes with it", () => {
    it("what is there, in its quotes, and adds what is not, in its place", () => {
      const text = "title: A\nstatus: 'in-review'\n\nfit: x\n\nupdated: 2026-01-01\n";
      assert.equal(
        signed(text, { status: "approved", updated: "2026-08-01", review_due: "2029-08-01" }),
        `title: A\nstatus: 'approved'\n\nfit: x\n\nreviews:\n${ENTRY}\nupdated: 2026-08-01\nreview_due: 2029-08-01\n`,
      );
    });

    it("and adds dates right behind the reviews", () => {
      const text = `title: A\n\nreviews:\n${ENTRY}`;
      const after = signed(text, { status: "approved", updated: "2026-08-01", review_due: "2029-08-01" });
      assert.equal(
        after,
        `title: A\nstatus: approved\n\nreviews:\n${ENTRY}${ENTRY}\nupdated: 2026-08-01\nreview_due: 2029-08-01\n`,
      );
    });

    it("nothing else, and adds no fault of its own", () => {
      const changes = { status: "in-review", updated: "2026-08-01", review_due: "2029-08-01" };
      const after = signed(GOOD, changes)!;
      const faults = lint(parse(after, "tukang-roti.occupation.yaml"), emptyContext());
      assert.deepEqual(
        faults.filter(({ rule }) => rule !== "missing-sources" && rule !== "section-length").map(({ rule }) => rule),
        [],
      );
    });
  });

  describe("proposes", () => {
    it("the next state of an approval", () => {
      const dates = ["updated: null → 2026-08-01", "review_due: null → 2029-08-01"];
      assert.deepEqual(proposed("title: A\n"), ["status: null → in-review", ...dates]);
      assert.deepEqual(proposed("status: draft\n"), ["status: draft → in-review", ...dates]);
      assert.deepEqual(proposed("status: in-review\n"), ["status: in-review → approved", ...dates]);
      assert.deepEqual(proposed("status: changes-requested\n"), ["status: changes-requested → approved", ...dates]);
      for (const status of ["approved", "published", "retired"])
        assert.deepEqual(proposed(`status: ${status}\n`), dates);
    });

    it("no approval while another reviewer waits for changes", () => {
      const review = (kind: string, on: string, result: string) =>
        `  - {by: X, kind: ${kind}, on: ${on}, result: ${result}}\n`;
      const head = "status: in-review\nupdated: 2026-08-01\nreview_due: 2029-01-01\nreviews:\n";
      const open = head + review("subject", "2026-02-01", "changes-requested");
      assert.deepEqual(proposed(open), []);
      assert.deepEqual(proposed(open, { kind: "subject" }), ["status: in-review → approved"]);
      const closed = open + review("subject", "2026-03-01", "approved");
      assert.deepEqual(proposed(closed), ["status: in-review → approved"]);
    });

    it("nothing but the state where changes are requested", () => {
      const result = "changes-requested";
      assert.deepEqual(proposed("status: in-review\n", { result }), ["status: in-review → changes-requested"]);
      assert.deepEqual(proposed("title: A\n", { result }), ["status: null → changes-requested"]);
      for (const status of ["changes-requested", "published", "retired"])
        assert.deepEqual(proposed(`status: ${status}\n`, { result }), []);
    });

    it("dates where they are absent, impossible or past, and leaves a possible one to the reviewer", () => {
      const dated = (updated: string, due: string) =>
        proposed(`status: approved\nupdated: ${updated}\nreview_due: ${due}\n`);
      assert.deepEqual(dated("2026-08-01", "2027-01-01"), []);
      assert.deepEqual(dated("2026-01-01", "2027-01-01"), ["updated: 2026-01-01 → 2026-08-01?"]);
      assert.deepEqual(dated("2026-09-01", "2026-08-01"), [
        "updated: 2026-09-01 → 2026-08-01",
        "review_due: 2026-08-01 → 2029-08-01",
      ]);
      assert.deepEqual(dated("2026-02-30", "kelak"), [
        "updated: 2026-02-30 → 2026-08-01",
        "review_due: kelak → 2029-08-01",
      ]);
    });

    it("the day before where the year has no such day", () => {
      const due = proposedChanges(parse("status: approved\n"), REVIEW, "2028-02-29").find(
        ({ key }) => key === "review_due",
      );
      assert.equal(due?.to, "2031-02-28");
    });
  });

  it("refuses with a reason where a review cannot be added", () => {
    assert.equal(refusal(parse(GOOD)), null);
    for (const text of ["", "# x\n", "- a\n", "title: A\n---\ntitle: B\n"]) {
      assert.match(refusal(parse(text))?.en ?? "", /Part of this profile cannot be read/, text);
      assert.equal(signed(text), null, text);
    }
    assert.match(refusal(parse("title: A\nreviews: sudah\n"))?.id ?? "", /belum berupa daftar/);
    assert.equal(signed("title: A\nreviews: sudah\n"), null);
    assert.equal(signed("title: A\nstatus: [draft]\n", { status: "approved" }), null);
  });
});
