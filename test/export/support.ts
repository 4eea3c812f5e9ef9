// Profiles as the exported forms see them. No assertions.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ExportForm, exported } from "../../server/src/engine/export/forms";
import { factsOf } from "../../server/src/engine/index/profile-facts";
import { MutableProfileIndex } from "../../server/src/engine/index/profile-index";
import type { Language } from "../../server/src/engine/message";
import { parse } from "../../server/src/engine/profile/parse";

export const VALID = join(__dirname, "../profiles/valid");

export const sample = (name: string): string => readFileSync(join(VALID, name), "utf8");

/** A workspace of these files. */
export function indexOf(...names: string[]): MutableProfileIndex {
  const index = new MutableProfileIndex();
  for (const name of names) index.set(name, factsOf(parse(sample(name), name), name, "id"));
  return index;
}

export interface Options {
  readonly language?: Language;
  readonly name?: string | null;
  readonly index?: MutableProfileIndex;
}

export function as(form: ExportForm, text: string, options: Options = {}): string {
  const { language = "id", name = "tukang-roti.occupation.yaml", index } = options;
  const made = exported(parse(text, name), form, { language, ...(index && { index }) });
  if (made === null) throw new Error("The text is taken for no profile.");
  return made;
}

export const PAYLOADS = [
  "<script>alert(1)</script>",
  "</script><!-- </style> -->",
  "](javascript:alert(1))",
  "[a](javascript:alert(1)) ![b](https://example.org/x.png)",
  "\"><img src=x onerror=alert(1)> ' &copy; &#60;",
  "# a\n- b\n1. c\n> d\n```\ne\n***\n===\n| f | g |\n|---|---|",
  "javascript:alert(1)",
  "*foreign* **strong** _low_ `code` ~~gone~~ $math$ \\",
  "a\u0000b\u2028c",
];
