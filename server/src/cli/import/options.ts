// What `import` was asked to do, read from its options. Throws `UsageError` where they make no sense.
import type { Language } from "../../engine/message";
import { type Given, piped, UsageError } from "../command";
import { isLanguage } from "../language";

export interface ImportRequest {
  readonly out: string | null;
  readonly lang: Language | null;
  readonly isDry: boolean;
  readonly mayReplace: boolean;
  readonly isPiped: boolean;
  readonly format: "text" | "json";
}

export function importRequest(given: Given): ImportRequest {
  const lang = given.values("text-lang").at(-1);
  if (lang !== undefined && !isLanguage(lang)) throw new UsageError(BAD_LANGUAGE, { value: lang });
  const format = given.values("format").at(-1) ?? "text";
  if (format !== "text" && format !== "json") throw new UsageError(BAD_FORMAT, { value: format });
  const { isPiped, paths } = piped(given);
  const [path] = paths;
  if (isPiped && path !== undefined) throw new UsageError(STDIN_AND_PATHS, { path });
  if (!isPiped && path === undefined) throw new UsageError(NOTHING_NAMED);
  return {
    out: given.values("out").at(-1) ?? null,
    lang: isLanguage(lang) ? lang : null,
    isDry: given.has("dry-run"),
    mayReplace: given.has("force"),
    isPiped,
    format,
  };
}

const BAD_LANGUAGE = {
  en: "“--text-lang” takes id or en, not “{value}”.",
  id: "“--text-lang” menerima id atau en, bukan “{value}”.",
};
const BAD_FORMAT = {
  en: "“--format” takes text or json here, not “{value}”.",
  id: "Di sini “--format” menerima text atau json, bukan “{value}”.",
};
const STDIN_AND_PATHS = {
  en: "“--stdin” imports what is piped in and takes no paths (“{path}”).",
  id: "“--stdin” mengimpor teks yang dialirkan dan tidak menerima jalur (“{path}”).",
};
const NOTHING_NAMED = {
  en: "Name the texts to import, or pipe one in with “--stdin”.",
  id: "Sebutkan teks yang akan diimpor, atau alirkan teks dengan “--stdin”.",
};
