// What is said on a reference: the other profile in short, with a way to it. Reads what the workspace remembers, no file.
import { titlesOf, versionsOf } from "../../index/occupations";
import type { ProfileFacts } from "../../index/profile-facts";
import type { ProfileIndex } from "../../index/profile-index";
import { type Language, sentence, type Template } from "../../message";
import { isReference, namedAt } from "../../profile/mentions";
import { languageOf, type Profile } from "../../profile/profile";
import type { Span } from "../../profile/tree";
import { titleOf } from "../../schema/schema";
import type { Writer } from "./writer";

export interface CardContext {
  readonly index: ProfileIndex;
  readonly defaultLanguage: Language;
}

const WORDS = {
  absent: { en: "There is no profile with the id “{id}” yet.", id: "Belum ada profil dengan pengenal “{id}”." },
  open: { en: "Open", id: "Buka" },
  en: { en: "English", id: "Bahasa Inggris" },
  id: { en: "Indonesian", id: "Bahasa Indonesia" },
} satisfies Record<string, Template>;

export interface ReferenceCard {
  readonly span: Span;
  readonly text: string;
  /** There is no such profile, and nothing else is said. */
  readonly isAbsent: boolean;
}

/** The card of the profile referred to at an offset; null where there is no reference. */
export function referenceCard(
  profile: Profile,
  offset: number,
  context: CardContext,
  write: Writer,
): ReferenceCard | null {
  const named = namedAt(profile, offset);
  if (!named || !isReference(named)) return null;
  const versions = versionsOf(named.text, context.index, languageOf(profile, context));
  const isAbsent = versions.length === 0;
  const text = isAbsent ? absent(named.text, write) : card(named.text, versions, write);
  return { span: named.scalar.span, text, isAbsent };
}

const absent = (id: string, write: Writer): string =>
  sentence(WORDS.absent, { id: write.plain(id) }, write.form.language);

function card(id: string, versions: readonly ProfileFacts[], write: Writer): string {
  const [title = id, ...others] = titlesOf(versions).map((text) => write.plain(text));
  const summary = versions.find((version) => version.summary !== "")?.summary ?? "";
  return write.join(
    [write.strong(title), ...others].join(" · "),
    [write.code(id), ...codesOf(versions, write), ...statusOf(versions, write)].join(" · "),
    write.prose(summary),
    openLinks(versions, write),
  );
}

/** As each version gives them, each once. */
function codesOf(versions: readonly ProfileFacts[], write: Writer): string[] {
  const codes = versions.flatMap((version) => version.codes);
  // Addresses are long, and say nothing to a reader.
  const short = codes.filter(({ text }) => !text.includes("://"));
  return [
    ...new Set(
      short.map(({ system, text }) => `${titleOf(["codes", system], write.form.language)} ${write.code(text)}`),
    ),
  ];
}

function statusOf(versions: readonly ProfileFacts[], write: Writer): string[] {
  const statuses = new Set(versions.flatMap(({ status }) => status ?? []));
  return [...statuses].map((status) => `${titleOf(["status"], write.form.language)} ${write.code(status)}`);
}

/** By the language of each version where there are several. Plain text cannot lead anywhere. */
function openLinks(versions: readonly ProfileFacts[], write: Writer): string {
  const { language, markdown } = write.form;
  if (!markdown) return "";
  const open = sentence(WORDS.open, {}, language);
  const links = versions.map(({ file, lang }) => {
    const words = versions.length === 1 ? open : `${open} (${sentence(WORDS[lang], {}, language)})`;
    return write.link(words, file);
  });
  return links.join(" · ");
}
