// How a rule stands by its verdicts: how many hits are judged, how many are right, which wait. Pure.
import type { Language } from "../../server/src/engine/message";
import { firstOfEach } from "./corpus";
import type { Hit } from "./findings";
import { identityOf, sampleOf } from "./sample";
import type { Verdict, Verdicts } from "./verdicts";

/** More than this share of warnings must not be wrong. */
const MOST_WRONG = 0.1;

/** One rule in one language at one level. */
export interface Standing {
  readonly rule: string;
  readonly language: Language;
  readonly level: Hit["level"];
  readonly hits: number;
  /** Judged by both. */
  readonly judged: number;
  readonly rightByBoth: number;
  /** How often both say the same. */
  readonly agreed: number;
  /** Drawn, but not judged by both. */
  readonly waiting: number;
  /** Its warnings are wrong more often than one time in ten. */
  readonly isTooOftenWrong: boolean;
}

const isJudged = ({ first, second }: Verdict): boolean => first !== null && second !== null;

/** In the order in which rules and levels are met first; of verdicts only those whose hit is still there count. */
export function standings(hits: readonly Hit[], verdicts: Verdicts): Standing[] {
  const waiting = new Set(waitingHits(hits, verdicts).map(keyOf));
  return groupsOf(hits).map(([{ rule, language, level }, all]) => {
    const known = new Map((verdicts.get(rule) ?? []).map((verdict) => [identityOf(verdict), verdict]));
    const distinct = firstOfEach(all, identityOf);
    const judged = distinct.flatMap((hit) => known.get(identityOf(hit)) ?? []).filter(isJudged);
    const rightByBoth = judged.filter(({ first, second }) => first === "right" && second === "right").length;
    const wrong = judged.length - rightByBoth;
    return {
      rule,
      language,
      level,
      hits: all.length,
      judged: judged.length,
      rightByBoth,
      agreed: judged.filter(({ first, second }) => first === second).length,
      waiting: distinct.filter((hit) => waiting.has(keyOf(hit))).length,
      isTooOftenWrong: level === "warning" && judged.length > 0 && wrong / judged.length > MOST_WRONG,
    };
  });
}

const keyOf = (hit: Hit): string => `${hit.rule}\t${identityOf(hit)}`;

function groupsOf(hits: readonly Hit[]): [Hit, Hit[]][] {
  const groups = new Map<string, [Hit, Hit[]]>();
  for (const hit of hits) {
    const key = [hit.rule, hit.language, hit.level].join("\t");
    const group = groups.get(key);
    if (group) group[1].push(hit);
    else groups.set(key, [hit, [hit]]);
  }
  return [...groups.values()];
}

/** Hits that were drawn and lack a verdict of either judge, or of the one that is named. */
export function waitingHits(hits: readonly Hit[], verdicts: Verdicts, judge?: "first" | "second"): Hit[] {
  const done = new Set(
    [...verdicts].flatMap(([rule, own]) =>
      own
        .filter((verdict) => (judge ? verdict[judge] !== null : isJudged(verdict)))
        .map((verdict) => `${rule}\t${identityOf(verdict)}`),
    ),
  );
  return sampleOf(hits).filter((hit) => !done.has(keyOf(hit)));
}

/** Verdicts whose hit is gone, because the rule or its text has changed. */
export function goneVerdicts(hits: readonly Hit[], verdicts: Verdicts): [rule: string, verdict: Verdict][] {
  const there = new Set(hits.map(keyOf));
  return [...verdicts].flatMap(([rule, own]) =>
    own
      .filter((verdict) => !there.has(`${rule}\t${identityOf(verdict)}`))
      .map((verdict): [string, Verdict] => [rule, verdict]),
  );
}
