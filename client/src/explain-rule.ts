// The command behind the name of a rule at a finding: shows the rule's page as the server makes it, in VS Code's Markdown preview.
import { commands, type Disposable, Uri, workspace } from "vscode";
import { EXPLAIN_RULE_COMMAND, type RulePageParams } from "../../server/src/lsp/protocol";
import type { Server } from "./server";

const SCHEME = "occupation-profiles-rule";

export function registerRulePages(server: Server): Disposable[] {
  const provideTextDocumentContent = async ({ path }: Uri): Promise<string> => {
    const [, language, rule = ""] = /^\/(id|en)\/([a-z0-9-]+)\.md$/.exec(path) ?? [];
    return (await server.rulePage({ rule, language: language === "id" ? "id" : "en" })) ?? "";
  };
  return [
    workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent }),
    commands.registerCommand(EXPLAIN_RULE_COMMAND, ({ rule, language }: RulePageParams) =>
      commands.executeCommand("markdown.showPreview", Uri.from({ scheme: SCHEME, path: `/${language}/${rule}.md` })),
    ),
  ];
}
