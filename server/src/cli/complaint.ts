// What a command says on standard error while it goes on with the rest, and the sentences that more than one command says.
import { type Arguments, sentence, type Template } from "../engine/message";
import type { Context } from "./command";

export type Complain = (template: Template, args: Arguments) => Promise<void>;

export const complainer =
  ({ stderr, language }: Pick<Context, "stderr" | "language">): Complain =>
  (template, args) =>
    stderr.write(`occupation-profiles: ${sentence(template, args, language)}\n`);

/** The sentence with the file that it is about in front. */
export const aboutFile = ({ en, id }: Template): Template => ({ en: `{path}: ${en}`, id: `{path}: ${id}` });

export const NO_SUCH_FILE = { en: "No such file or folder: {path}", id: "Berkas atau folder tidak ada: {path}" };
export const CANNOT_WRITE = {
  en: "“{path}” cannot be written: {reason}",
  id: "“{path}” tidak dapat ditulis: {reason}",
};
