// What is on offer at a place: the corrections of all findings there, ranked, each once, and last the ways not to correct them.
// What a correction changes is the rules' affair.

import { type Language, sentence, type Template } from "../message";
import type { Profile } from "../profile/profile";
import { contains, type Span } from "../profile/tree";
import { fixesFor, mayBeSilenced, type OnCrash, sentenceOf } from "../rules/lint";
import { type Absent, type Finding, RANK, type Surroundings } from "../rules/rule";
import { isError, Trial } from "../rules/trial";
import { PROFILE } from "../schema/schema";
import { type Hole, isSound, suppressionOffers } from "../suppression/offers";
import type { Edit } from "../write/edit";

export interface QuickFix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** A place in the text of the only edit that the author has to fill in. */
  readonly hole?: Hole;
  /** Goes into the workspace's glossary instead of an edit. */
  readonly word?: string;
  /** The profile that it begins instead of an edit. */
  readonly absent?: Absent;
  /** The one to apply without asking, tried out before; at most one of all that are on offer. */
  readonly preferred: boolean;
  /** What it corrects. */
  readonly findings: readonly Finding[];
}

interface Offer extends QuickFix {
  /** Place among the fixes of its finding. */
  readonly rank: number;
}

/**
 * The corrections for the findings that touch a span: the best of each finding first, those of errors before others; behind
 * them the profiles that are missed, the words that the glossary could allow, and the requests to ignore a finding.
 */
export function quickFixes(
  profile: Profile,
  span: Span,
  findings: readonly Finding[],
  context: Surroundings,
  language: Language,
  onCrash?: OnCrash,
): QuickFix[] {
  const here = findings.filter((finding) => contains(finding.span, span.start) || contains(span, finding.span.start));
  const offers = here.flatMap((finding) =>
    fixesFor(profile, finding, context, onCrash).map(({ title, args, edits, preferred }, rank): Offer => {
      const words = sentenceOf(finding.rule, title, args, language);
      return { title: words, edits, preferred, findings: [finding], rank };
    }),
  );
  const ranked = joined(offers).sort(
    (a, b) => RANK[a.findings[0]!.severity] - RANK[b.findings[0]!.severity] || a.rank - b.rank,
  );
  const trial = new Trial(profile, context, onCrash);
  const first = ranked.findIndex((one) => one.preferred && trial.holds(one.findings, one.edits, isError));
  return [
    ...ranked.map(({ title, edits, findings: own }, i) => ({ title, edits, preferred: i === first, findings: own })),
    ...beginnings(here, language),
    ...allowances(here, language),
    ...suppressions(profile, here, language),
  ];
}

const BEGIN: Template = { en: "Create the profile “{id}”", id: "Buat profil “{id}”" };

/** Profiles that findings miss. */
const beginnings = (findings: readonly Finding[], language: Language): QuickFix[] =>
  findings.flatMap((finding) => {
    const { absent } = finding;
    if (!absent) return [];
    const title = sentence(BEGIN, { id: absent.id }, language);
    return [{ title, edits: [], absent, preferred: false, findings: [finding] }];
  });

const ADD_WORD: Template = { en: "Add “{word}” to the glossary", id: "Tambahkan “{word}” ke glosarium" };

/** Words that findings object to, each once. */
function allowances(findings: readonly Finding[], language: Language): QuickFix[] {
  const byWord = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.word !== undefined) byWord.set(finding.word, [...(byWord.get(finding.word) ?? []), finding]);
  }
  return [...byWord].map(([word, own]) => {
    return { title: sentence(ADD_WORD, { word }, language), edits: [], word, preferred: false, findings: own };
  });
}

/** So much text is read again to try them, in UTF-16 units: nobody looks through more of them. */
const MOST_READ = 400_000;

/** Ways to have findings ignored. Two findings of a rule at one place need but one. */
function suppressions(profile: Profile, findings: readonly Finding[], language: Language): QuickFix[] {
  const seen = new Set<string>();
  let left = MOST_READ;
  return findings.flatMap((finding) => {
    if (profile.format !== PROFILE || !mayBeSilenced(finding.rule)) return [];
    return suppressionOffers(profile, finding).flatMap((offer): QuickFix[] => {
      const { title, args, edit, hole } = offer;
      const change = JSON.stringify(edit);
      if (seen.has(change) || left <= 0) return [];
      seen.add(change);
      left -= profile.text.length;
      if (!isSound(profile, offer)) return [];
      return [{ title: sentence(title, args, language), edits: [edit], hole, preferred: false, findings: [finding] }];
    });
  });
}

/** Offers that would change the same become one, such as "insert all missing sections" of each section. */
function joined(offers: readonly Offer[]): Offer[] {
  const byChange = new Map<string, Offer>();
  for (const offer of offers) {
    const change = JSON.stringify([offer.title, offer.edits]);
    const same = byChange.get(change);
    byChange.set(change, same ? { ...same, findings: [...same.findings, ...offer.findings] } : offer);
  }
  return [...byChange.values()];
}
