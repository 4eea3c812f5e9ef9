// A small whole profile and one with a section missing, for tests of the server, and how to read what comes back. No assertions.
import type { Diagnostic } from "vscode-languageserver";
import { type ClientOptions, LspClient } from "./lsp-client";

export const URI = "file:///profiles/tukang-roti.occupation.yaml";

/** Its sentences are short: they may stand in several files. */
export const GOOD = `title: Tukang roti
duties: Menguleni adonan, membentuk roti, dan memanggangnya.
fit: Orang yang menyukai pagi hari.
misfit: Orang yang lebih suka bergadang.
misconception: Tukang roti hanya mengikuti resep.
reality: Tukang roti juga menyesuaikan setiap adonan.
comparison: Koki menghias, sedangkan tukang roti memanggang.
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
