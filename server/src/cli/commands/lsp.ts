// `lsp`: the language server for other editors. It lives elsewhere; the program's entry hands in how to start it.
import type { Command } from "../command";

export const lsp: Command = {
  name: "lsp",
  about: {
    en: "the language server, for editors other than VS Code",
    id: "peladen bahasa, untuk editor selain VS Code",
  },
  options: [
    {
      name: "stdio",
      about: {
        en: "communicate over standard input and output (the only way, so it may be left out)",
        id: "berkomunikasi lewat masukan dan keluaran standar (satu-satunya cara, jadi boleh dihilangkan)",
      },
    },
    {
      name: "clientProcessId",
      value: "N",
      about: { en: "the editor's process", id: "proses editor" },
      hidden: true,
    },
  ],
  async run(_given, { startServer }) {
    await startServer();
    return 0;
  },
};
