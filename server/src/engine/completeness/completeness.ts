// How complete a profile is: its sections, its findings, and what its next status still asks for. Facts and arguments; the
// sentences are made where they are shown.
import { absentDates } from "../gates/dates";
import { asks, statusOf } from "../gates/gates";
import { lastApproval, reviewsOf, waitingReviews } from "../gates/reviews";
import { coverageOf } from "../gates/sources";
import type { Arguments, Template } from "../message";
import { type Profile, textOf } from "../profile/profile";
import type { Finding, Severity } from "../rules/rule";
import { type SectionState, sectionStates } from "./sections";

export interface Completeness {
  /** As the profile says, or the format's default. */
  readonly status: string;
  readonly sections: readonly SectionState[];
  /** How many of them are present. */
  readonly present: number;
  /** How many findings there are of each severity; null where none were handed in. */
  readonly findings: Readonly<Record<Severity, number>> | null;
  /** Null where no status follows. */
  readonly next: { readonly status: string; readonly needs: readonly Need[] } | null;
}

/** One thing that the next status asks for and the profile lacks. */
export interface Need {
  readonly need: NeedName;
  readonly args: Arguments;
}

export type NeedName = keyof typeof NEEDS;

export const NEEDS = {
  title: { en: "write “title”", id: "tulis “title”" },
  sections: { en: "write {names}", id: "tulis {names}" },
  errors: { en: "correct the errors ({count})", id: "perbaiki kesalahannya ({count})" },
  sources: {
    en: "add “sources” that cover {names} (“covers”)",
    id: "cantumkan “sources” yang mendukung {names} (“covers”)",
  },
  changes: {
    en: "make the changes that the last review asks for, then ask for a new review ({kinds})",
    id: "kerjakan perubahan yang diminta telaah terakhir, lalu mintalah telaah baru ({kinds})",
  },
  approval: {
    en: "get a review with the result “approved”",
    id: "mintalah telaah dengan hasil “approved”",
  },
  dates: { en: "add {names}", id: "tambahkan {names}" },
} satisfies Record<string, Template>;

/** What follows each status. Changes that were asked for lead to an approval; what is published or retired stays so. */
const NEXT: ReadonlyMap<string, string> = new Map([
  ["draft", "in-review"],
  ["in-review", "approved"],
  ["changes-requested", "approved"],
  ["approved", "published"],
]);

export function completenessOf(profile: Profile, findings: readonly Finding[] | null): Completeness {
  const status = statusOf(profile);
  const sections = sectionStates(profile);
  const counted = findings && counts(findings);
  const next = NEXT.get(status);
  return {
    status,
    sections,
    present: sections.filter(({ state }) => state === "present").length,
    findings: counted,
    next: next === undefined ? null : { status: next, needs: needsFor(profile, next, sections, counted) },
  };
}

function counts(findings: readonly Finding[]): Record<Severity, number> {
  const counted = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counted[severity]++;
  return counted;
}

function needsFor(
  profile: Profile,
  status: string,
  sections: readonly SectionState[],
  findings: Completeness["findings"],
): Need[] {
  const unwritten = sections.filter(({ state }) => state === "empty" || state === "missing");
  const need = (name: NeedName, isNeeded: boolean, args: Arguments = {}): Need[] =>
    isNeeded ? [{ need: name, args }] : [];
  const { uncovered } = coverageOf(profile);
  const reviews = reviewsOf(profile);
  const kinds = waitingReviews(reviews).map(({ kind }) => kind);
  const dates = absentDates(profile);
  const approval = asks(status, "approval");
  return [
    ...need("title", textOf(profile, "title") === null),
    ...need("sections", unwritten.length > 0, { names: unwritten.map(({ section }) => section) }),
    ...need("errors", (findings?.error ?? 0) > 0, { count: findings?.error ?? 0 }),
    ...need("sources", asks(status, "sources") && uncovered.length > 0, { names: uncovered }),
    ...need("changes", approval && kinds.length > 0, { kinds }),
    ...need("approval", approval && kinds.length === 0 && lastApproval(reviews) === null),
    ...need("dates", asks(status, "dates") && dates.length > 0, { names: dates }),
  ];
}
