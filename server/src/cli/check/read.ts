// A file's bytes become text, or a reason why not. What is no UTF-8 is read all the same: a rule finds the places.
import { closeSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import type { Arguments } from "../../engine/message";

/** Why a file could not be read, as a message of the rule `unreadable-file`. */
export interface Unreadable {
  readonly message: "dangling" | "denied" | "special" | "huge" | "failed";
  readonly args: Arguments;
}

/** Larger files are not even read. What is too large for a profile, but not for memory, is a rule's to say. */
const MOST_BYTES = 64 * 1024 * 1024;

const decoder = new TextDecoder("utf-8");

/** The text without its byte order mark. */
function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

export function readText(path: string): string | Unreadable {
  const bytes = readBytesOf(path);
  return "message" in bytes ? bytes : decode(bytes);
}

export function readBytesOf(path: string): Uint8Array | Unreadable {
  let file: number | null = null;
  try {
    // Asked before it is opened: opening a named pipe waits for somebody to write into it.
    const stat = statSync(path);
    // A folder was not searched where it may not be read: listing it tells so.
    if (stat.isDirectory()) readdirSync(path);
    if (!stat.isFile()) return { message: "special", args: {} };
    if (stat.size > MOST_BYTES) return { message: "huge", args: {} };
    file = openSync(path, "r");
    return readBytes(file, stat.size);
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

function unreadable(error: unknown): Unreadable {
  const code = (error as NodeJS.ErrnoException).code ?? "?";
  if (code === "ENOENT" || code === "ELOOP") return { message: "dangling", args: {} };
  if (code === "EACCES" || code === "EPERM") return { message: "denied", args: {} };
  return { message: "failed", args: { code } };
}

export async function readPiped(input: AsyncIterable<Uint8Array>): Promise<string | Unreadable> {
  const bytes = await readPipedBytes(input);
  return "message" in bytes ? bytes : decode(bytes);
}

/** Everything that is piped in. Stops listening where it is more than is read from a file. */
export async function readPipedBytes(input: AsyncIterable<Uint8Array>): Promise<Uint8Array | Unreadable> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) return { message: "huge", args: {} };
  }
  return Buffer.concat(chunks);
}
