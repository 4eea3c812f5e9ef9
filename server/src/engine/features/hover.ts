// Help at a place: on a key its heading, guidance, an example and the length so far; on a value its meaning; on a reference
// the other profile in short; on a finding the reason for its rule. In prose, comments and blank lines there is nothing, but on a finding.
import { describeCode } from "../codes/description";
import { type Completeness, completenessOf } from "../completeness/completeness";
import { isBlankLine, lineAt } from "../profile/lines";
import type { Profile } from "../profile/profile";
import { isPair, trailAt } from "../profile/trail";
import { contains, type Node, type Pair, type Path, type Scalar, type Span } from "../profile/tree";
import { ruleOf } from "../rules/lint";
import type { Finding } from "../rules/rule";
import { CONFIGURATION, ownKeyWords, PROFILE, wordsAt } from "../schema/schema";
import { type CardContext, referenceCard } from "./hover/card";
import { lengthSoFar } from "./hover/length";
import { sectionsWritten, towardsNext } from "./hover/progress";
import { type Form, Writer } from "./hover/writer";

export interface HoverOptions extends Form, CardContext {}

export interface Hover {
  readonly span: Span;
  readonly text: string;
}

export function hover(
  profile: Profile,
  offset: number,
  findings: readonly Finding[],
  options: HoverOptions,
): Hover | null {
  if (isBlankLine(profile.text, lineAt(profile.text, offset))) return null;
  const here = findings.filter(({ span }) => contains(span, offset));
  const write = new Writer(options);
  const card = referenceCard(profile, offset, options, write);
  // A finding may say already that there is no such profile.
  const isSaid = card?.isAbsent && here.some(({ absent }) => absent);
  const progress = () => completenessOf(profile, findings);
  const help = helpAt(profile, offset, write, progress) ?? (isSaid ? null : card);
  const reasons = reasonsFor(here, write);
  const span = help?.span ?? smallest(here);
  const texts = [...(help ? [help.text] : []), ...reasons];
  const rule = options.markdown ? "\n\n---\n\n" : "\n\n";
  return span && texts.length > 0 ? { span, text: texts.join(rule) } : null;
}

const smallest = (findings: readonly Finding[]): Span | null =>
  findings.map(({ span }) => span).sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;

/** Title and reason of each rule, once. */
function reasonsFor(findings: readonly Finding[], write: Writer): string[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))].flatMap((id) => ruleOf(id) ?? []);
  const { language } = write.form;
  return rules.map(({ title, docs }) => write.join(write.strong(title[language]), docs.why[language]));
}

/** Worked out where it is shown. */
type Progress = () => Completeness;

function helpAt(profile: Profile, offset: number, write: Writer, progress: Progress): Hover | null {
  const step = trailAt(profile.root, offset).at(-1);
  if (!step) return null;
  const { entry, path } = step;
  if (isPair(entry) && contains(entry.key.span, offset)) return keyHelp(profile, entry, path, write, progress);
  return entry.value && contains(entry.value.span, offset)
    ? valueHelp(profile, entry.value, path, write, progress)
    : null;
}

function keyHelp(
  { text, format }: Profile,
  { key, value }: Pair,
  path: Path,
  write: Writer,
  progress: Progress,
): Hover | null {
  const { language } = write.form;
  if (format === CONFIGURATION && path[0] === "rules" && path.length === 2) return ruleHelp(key, write);
  const isOwn = format === PROFILE && path.length === 1 && key.text.startsWith("x-");
  const words = isOwn ? ownKeyWords(language) : wordsAt(path, language, format);
  if (!words?.title) return null;
  const name = text.slice(key.span.start, key.span.end);
  const parts = [
    write.heading(words.title, name),
    codeHelp(value, path, write),
    write.guidance(words),
    write.example(words, path),
    lengthSoFar(value, words, language),
    format === PROFILE ? progressHelp(path, write, progress) : "",
  ];
  return { span: key.span, text: write.join(...parts) };
}

/** On the title how many sections are written, on the status what the next one asks for. */
function progressHelp(path: Path, write: Writer, progress: Progress): string {
  if (path.length !== 1) return "";
  if (path[0] === "title") return sectionsWritten(progress(), write);
  return path[0] === "status" ? towardsNext(progress(), write) : "";
}

/** What a rule finds, and why, where a configuration sets its level. */
function ruleHelp({ span, text }: Scalar, write: Writer): Hover | null {
  const rule = ruleOf(text);
  if (!rule) return null;
  const { language } = write.form;
  return { span, text: write.join(write.heading(rule.title[language], text), rule.docs.why[language]) };
}

function valueHelp({ format }: Profile, value: Node, path: Path, write: Writer, progress: Progress): Hover | null {
  const code = codeHelp(value, path, write);
  if (code !== "") return { span: value.span, text: code };
  const words = wordsAt(path, write.form.language, format);
  const index = value.kind === "scalar" ? (words?.enum?.indexOf(value.text.trim()) ?? -1) : -1;
  const meaning = index < 0 ? undefined : words?.enumDescriptions?.[index];
  if (!meaning || value.kind !== "scalar") return null;
  const further = format === PROFILE ? progressHelp(path, write, progress) : "";
  return { span: value.span, text: write.join(write.strong(value.text.trim()), meaning, further) };
}

/** What a code stands for, the groups it is in, and its group in the other classification; empty where that is unknown. */
function codeHelp(value: Node | null, path: Path, write: Writer): string {
  if (path[0] !== "codes" || path.length !== 2 || value?.kind !== "scalar") return "";
  const found = describeCode(String(path[1]), value.text.trim(), write.form.language);
  if (!found) return "";
  const head = `${write.strong(`${found.code} ${found.title}`)} (${found.classification})`;
  return write.join(head, write.lines(found.groups), found.counterpart ?? "");
}
