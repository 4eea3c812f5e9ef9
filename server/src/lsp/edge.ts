// What the server takes from its surroundings, for Node and browsers alike. Asks the clock; nothing else here does.
import type { Files } from "./workspace/files";

export interface Edge {
  /** The language of the surroundings, such as `id_ID.UTF-8`, for clients that name none. */
  readonly language: string | null;
  /** Today as `YYYY-MM-DD`, where the author is. */
  today(): string;
  /** The files of addresses of scheme `file`; null where only the editor can read them. */
  readonly files: Files | null;
}

export function localToday(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
