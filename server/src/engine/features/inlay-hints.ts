// Small words between the author's own: the title behind an id, and how many words a section has of those advised.
import { sectionStates } from "../completeness/sections";
import { titlesOf, versionsOf } from "../index/occupations";
import type { ProfileIndex } from "../index/profile-index";
import { type Language, sentence, type Template } from "../message";
import { isReference, namedIn } from "../profile/mentions";
import { firstLine } from "../profile/place";
import { languageOf, type Profile } from "../profile/profile";
import type { Pair, Span } from "../profile/tree";
import { titleOf } from "../schema/schema";

export interface Hint {
  readonly offset: number;
  readonly text: string;
  readonly tooltip: string;
}

export interface HintsContext {
  readonly index: ProfileIndex;
  readonly defaultLanguage: Language;
  /** Of the words. */
  readonly language: Language;
  /** Which are wanted. */
  readonly titles: boolean;
  readonly wordCounts: boolean;
}

const WORDS = {
  title: { en: "The title of the profile “{id}”", id: "Nama pekerjaan dalam profil “{id}”" },
  count: { en: "{count} of {least}–{most} words", id: "{count} dari {least}—{most} kata" },
  within: {
    en: "“{section}”: words so far: {count}. Advised: {least} to {most} words.",
    id: "“{section}”: jumlah kata sejauh ini {count}. Yang dianjurkan: {least} sampai {most} kata.",
  },
} satisfies Record<string, Template>;

/** Those within a span, in text order. */
export function inlayHints(profile: Profile, span: Span, context: HintsContext): Hint[] {
  const hints = [
    ...(context.titles ? titleHints(profile, context) : []),
    ...(context.wordCounts ? wordHints(profile, context) : []),
  ];
  return hints.filter(({ offset }) => span.start <= offset && offset <= span.end).sort((a, b) => a.offset - b.offset);
}

function titleHints(profile: Profile, context: HintsContext): Hint[] {
  const { index, language } = context;
  const own = languageOf(profile, context);
  return namedIn(profile).flatMap((named): Hint[] => {
    const [title] = isReference(named) ? titlesOf(versionsOf(named.text, index, own)) : [];
    if (title === undefined) return [];
    const tooltip = sentence(WORDS.title, { id: named.text }, language);
    return [{ offset: named.scalar.span.end, text: onOneLine(title), tooltip }];
  });
}

/** More of a title would push the author's own words away. */
const LONGEST_TITLE = 80;

function onOneLine(title: string): string {
  const line = title.slice(0, LONGEST_TITLE * 2).replace(/\s+/g, " ");
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE).replace(/[\ud800-\udbff]$/, "")}…` : line;
}

function wordHints(profile: Profile, { language }: HintsContext): Hint[] {
  return sectionStates(profile).flatMap(({ section, words, advised, pair }): Hint[] => {
    // Also where an error makes the section doubtful: its words are read all the same, and a mark half typed is no reason to blink.
    const isText = pair?.value?.kind === "scalar" || pair?.value?.kind === "list";
    if (!advised || !isText) return [];
    const args = { count: words, ...advised, section: titleOf([section], language) };
    const tooltip = sentence(WORDS.within, args, language);
    return [{ offset: placeBeside(profile.text, pair), text: sentence(WORDS.count, args, language), tooltip }];
  });
}

/** Behind a value that stands beside its key; for one that stands below, at the end of the key's line. */
function placeBeside(text: string, { key, value, span }: Pair): number {
  const line = firstLine(text, span);
  if (value?.kind === "scalar" && (value.style === "literal" || value.style === "folded")) {
    return value.span.start + (/^[|>][-+\d]*/.exec(text.slice(value.span.start, line.end))?.[0].length ?? 0);
  }
  if (value && value.span.start < line.end) return value.span.end;
  const colon = text.indexOf(":", key.span.end);
  return colon >= 0 && colon < line.end ? colon + 1 : line.end;
}
