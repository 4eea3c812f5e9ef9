// How far a profile is, in words: how many sections are written, and what its next status still asks for.
import { type Completeness, NEEDS } from "../../completeness/completeness";
import { type Arguments, sentence, type Template } from "../../message";
import { SECTIONS } from "../../schema/schema";
import { STATUS } from "../../schema/status";
import type { Writer } from "./writer";

const WORDS = {
  sections: { en: "Sections written: {present} of {all}.", id: "Bagian yang sudah ditulis: {present} dari {all}." },
  ready: {
    en: "Nothing is missing for the next status, {status}.",
    id: "Tidak ada yang kurang untuk status berikutnya, {status}.",
  },
  needs: {
    en: "For the next status, {status}, you still have to:",
    id: "Untuk status berikutnya, {status}, Anda masih perlu:",
  },
} satisfies Record<string, Template>;

export function sectionsWritten({ present }: Completeness, write: Writer): string {
  return sentence(WORDS.sections, { present, all: SECTIONS.length }, write.form.language);
}

/** What is still needed, one thing a line; empty where no status follows. */
export function towardsNext({ next }: Completeness, write: Writer): string {
  const { language } = write.form;
  if (!next) return "";
  const say = (template: Template, args: Arguments) => sentence(template, args, language);
  const status = `${write.code(next.status)} (${STATUS[next.status]?.[language] ?? next.status})`;
  if (next.needs.length === 0) return say(WORDS.ready, { status });
  const rows = next.needs.map(({ need, args }) => `- ${say(NEEDS[need], args)}`);
  return write.join(say(WORDS.needs, { status }), rows.join("\n"));
}
