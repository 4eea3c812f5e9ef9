// A file's text to the last byte, and another text in its place: all of it or nothing.
import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import type { Arguments } from "../../engine/message";
import { readBytesOf, type Unreadable } from "../check/read";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** With its byte order mark: what is written back must have it, too. */
export function readExact(
  path: string,
): { readonly text: string } | Unreadable | { readonly message: "not-utf8"; readonly args: Arguments } {
  const bytes = readBytesOf(path);
  if ("message" in bytes) return bytes;
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { message: "not-utf8", args: {} };
  }
}

/** Written beside and renamed; a link keeps leading to it, and its permissions stay. Returns what went wrong. */
export function replaceFile(path: string, text: string): Error | null {
  let beside: string | null = null;
  try {
    const real = realpathSync.native(path);
    const { mode } = statSync(real);
    const name = `${real}.${process.pid}.tmp`;
    const file = openSync(name, "wx", mode);
    // Only what was made here is removed again.
    beside = name;
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    // What the process may not grant is taken off when a file is made.
    chmodSync(name, mode);
    renameSync(name, real);
    return null;
  } catch (error) {
    if (beside !== null) rmSync(beside, { force: true });
    return error as Error;
  }
}
