// A small whole profile and one with a section missing, for tests of the server, and how to read what comes back. No assertions.
import type { Diagnostic } from "vscode-languageserver";
import { type ClientOptions, LspClient } from "./lsp-client";

export const URI = "file:///profiles/tukang-roti.occupation.yaml";

export const GOOD = `title: Tukang roti
duties: Menguleni adonan, membentuk roti, dan memanggangnya sebelum fajar.
fit: Orang yang menyukai pagi hari dan pekerjaan tangan yang teratur.
misfit: Orang yang lebih suka bergadang karena oven dinyalakan sebelum fajar.
misconception: Tukang roti hanya mengikuti resep yang tidak pernah berubah.
reality: Tukang roti juga menyesuaikan setiap adonan dengan tepung dan cuaca.
comparison: Koki pastri menghias kue, sedangkan tukang roti membuat roti harian.
`;
export const BAD = GOOD.replace(/^misfit:.*\n/m, "");

/** Starts servers, and stops them after each test of the suite that calls this. */
export function servers(): (options?: ClientOptions) => Promise<LspClient> {
  const clients: LspClient[] = [];
  afterEach(() => {
    for (const client of clients.splice(0)) client.dispose();
  });
  return async (options) => {
    const client = await LspClient.start(options);
    clients.push(client);
    return client;
  };
}

export const wordsOf = (diagnostic: Diagnostic | undefined): string => String(diagnostic?.message ?? "");

export const codesOf = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);
