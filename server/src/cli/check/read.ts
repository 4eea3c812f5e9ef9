// A file's bytes become text, or a reason why not. What is no UTF-8 is read all the same: a rule finds the places.
import { closeSync, openSync, readSync, statSync } from "node:fs";
import type { Arguments } from "../../engine/message";
import { MAX_LENGTH } from "../../engine/profile/parse";

/** Why a file could not be read, as a message of the rule `unreadable-file`. */
export interface Unreadable {
  readonly message: "dangling" | "denied" | "special" | "failed";
  readonly args: Arguments;
}

/** More bytes than a text of the longest length that is read can have: the rest of a larger file changes nothing. */
const MAX_BYTES = MAX_LENGTH * 3 + 4;

const decoder = new TextDecoder("utf-8");

/** The text without its byte order mark. */
export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

export function readText(path: string): string | Unreadable {
  let file: number | null = null;
  try {
    // Asked before it is opened: opening a named pipe waits for somebody to write into it.
    const stat = statSync(path);
    if (!stat.isFile()) return { message: "special", args: {} };
    file = openSync(path, "r");
    return decode(readBytes(file, Math.min(stat.size, MAX_BYTES)));
  } catch (error) {
    return unreadable(error);
  } finally {
    if (file !== null) closeSync(file);
  }
}

function readBytes(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const count = readSync(file, bytes, length, size - length, null);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}

export function unreadable(error: unknown): Unreadable {
  const code = (error as NodeJS.ErrnoException).code ?? "?";
  if (code === "ENOENT" || code === "ELOOP") return { message: "dangling", args: {} };
  if (code === "EACCES" || code === "EPERM") return { message: "denied", args: {} };
  return { message: "failed", args: { code } };
}

/** Everything that is piped in, up to more than is read. */
export async function readPiped(input: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_BYTES) break;
  }
  return decode(Buffer.concat(chunks));
}
