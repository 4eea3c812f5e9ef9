// `check --fix`: writes what is safe to correct in a profile into its file, and remembers what has come of it.
import { isSurelyProfile } from "../../engine/config/scope";
import { fixAll } from "../../engine/features/fix-all";
import { parse } from "../../engine/profile/parse";
import type { OnCrash } from "../../engine/rules/lint";
import type { Surroundings } from "../../engine/rules/rule";
import { applyEdits } from "../../engine/write/edit";
import { readExact, replaceFile } from "../format/files";

interface Unwritten {
  readonly path: string;
  readonly reason: string;
}

export class Fixing {
  fixes = 0;
  files = 0;
  readonly unwritten: Unwritten[] = [];

  /** True where the file says something else now. What cannot be read stays as it is: the check says why. */
  apply(file: string, context: Surroundings, onCrash: OnCrash): boolean {
    const read = readExact(file);
    if ("message" in read) return false;
    // No part of the text, and to be there again afterwards.
    const mark = read.text.startsWith("\ufeff") ? "\ufeff" : "";
    const text = read.text.slice(mark.length);
    const profile = parse(text, context.file);
    if (!isSurelyProfile(profile)) return false;
    const { edits, count } = fixAll(profile, context, onCrash);
    if (edits.length === 0) return false;
    const error = replaceFile(file, mark + applyEdits(text, edits));
    if (error) {
      this.unwritten.push({ path: context.file ?? file, reason: error.message });
      return false;
    }
    this.fixes += count;
    this.files++;
    return true;
  }
}
