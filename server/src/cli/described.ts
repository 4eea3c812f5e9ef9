// Every kind of finding that the command line can show: the engine's rules, and the one that only it can have.
import { RULES } from "../engine/rules/all";
import { ruleOf } from "../engine/rules/lint";
import type { Rule } from "../engine/rules/rule";

/** The words of a rule, without its work. Examples are absent where no text can be one. */
export interface Described extends Pick<Rule, "id" | "title" | "severity" | "messages"> {
  readonly docs: Pick<Rule["docs"], "why"> & Partial<Rule["docs"]>;
  readonly hasFix: boolean;
}

/** A file that was found or named but could not be read: it is reported, and the others are still checked. */
export const UNREADABLE: Described = {
  id: "unreadable-file",
  title: { en: "A file cannot be read", id: "Berkas tidak dapat dibaca" },
  severity: "error",
  hasFix: false,
  docs: {
    why: {
      en: "A file that cannot be read has not been checked, so it must not pass. Check whether it still exists, whether you may read it, and whether it is an ordinary file of an ordinary size.",
      id: "Berkas yang tidak dapat dibaca belum diperiksa, jadi tidak boleh dianggap lulus. Periksa apakah berkas itu masih ada, apakah Anda berhak membacanya, dan apakah itu berkas biasa dengan ukuran wajar.",
    },
  },
  messages: {
    dangling: {
      en: "This is a link to a file that does not exist.",
      id: "Ini tautan ke berkas yang tidak ada.",
    },
    denied: { en: "You are not allowed to read this.", id: "Anda tidak berhak membaca ini." },
    special: { en: "This is not an ordinary file.", id: "Ini bukan berkas biasa." },
    huge: { en: "This file is far too large for a profile.", id: "Berkas ini jauh terlalu besar untuk sebuah profil." },
    failed: { en: "This could not be read ({code}).", id: "Ini tidak dapat dibaca ({code})." },
  },
};

const described = (rule: Rule): Described => ({ ...rule, hasFix: rule.fix !== undefined });

export const DESCRIBED: readonly Described[] = [...RULES.map(described), UNREADABLE];

export function describedRule(id: string): Described | undefined {
  if (id === UNREADABLE.id) return UNREADABLE;
  const rule = ruleOf(id);
  return rule && described(rule);
}
