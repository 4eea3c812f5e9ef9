// The request to check the whole workspace: reads it anew, demands what is found in every profile, and counts it. Telling of it is
// the work of those who tell of findings anyway, so nothing is listed twice.
import { type CancellationToken, type Connection, ProgressType } from "vscode-languageserver";
import type { Parts } from "./editor-requests";
import { countsOf, type SeverityCounts } from "./findings-to-lsp";
import {
  CHECK_WORKSPACE_REQUEST,
  type WorkspaceCheckAnswer,
  type WorkspaceCheckParams,
  type WorkspaceCheckProgress,
} from "./protocol";
import type { ClosedFindings } from "./workspace/closed-findings";

/** How often is told how far it is. */
const STEP_MS = 50;

const NONE: WorkspaceCheckAnswer = {
  checked: 0,
  total: 0,
  findings: { error: 0, warning: 0, info: 0 },
  isBeyondScope: false,
};

type CheckParts = Pick<Parts, "documents" | "configurations" | "workspace" | "checker">;

/** `demandOpen` has the findings of open documents told as they are now. */
export function serveWorkspaceCheck(
  connection: Connection,
  parts: Parts,
  closed: ClosedFindings,
  demandOpen: () => void,
): void {
  const progress = new ProgressType<WorkspaceCheckProgress>();
  connection.onRequest(
    CHECK_WORKSPACE_REQUEST,
    ({ progressToken }: WorkspaceCheckParams, token: CancellationToken): Promise<WorkspaceCheckAnswer> => {
      const tell = (done: WorkspaceCheckProgress) => void connection.sendProgress(progress, progressToken, done);
      return parts.log.guard(CHECK_WORKSPACE_REQUEST, NONE, () => check(parts, closed, demandOpen, tell, token));
    },
  );
}

async function check(
  parts: CheckParts,
  closed: ClosedFindings,
  demandOpen: () => void,
  tell: (done: WorkspaceCheckProgress) => void,
  token: CancellationToken,
): Promise<WorkspaceCheckAnswer> {
  const { workspace } = parts;
  const isWanted = () => !token.isCancellationRequested;
  readAgain(parts);
  while (!workspace.isComplete && isWanted()) await pause();
  const files = [...workspace.profiles()];
  closed.demand([...files, ...workspace.configurationFiles()]);
  demandOpen();
  try {
    while (!closed.isSettled && isWanted()) {
      tell({ checked: Math.max(0, files.length - closed.left), total: files.length });
      await pause();
    }
    return await sum(parts, closed, files);
  } finally {
    closed.release();
  }
}

/** Everything counts as gone and come back: not every file system tells of every change. */
function readAgain({ workspace }: CheckParts): void {
  const kinds = ["deleted", "created"] as const;
  workspace.changed(workspace.folders.flatMap((uri) => kinds.map((kind) => ({ uri, kind }))));
}

async function sum(parts: CheckParts, closed: ClosedFindings, files: readonly string[]): Promise<WorkspaceCheckAnswer> {
  const { workspace } = parts;
  const findings = { error: 0, warning: 0, info: 0 };
  let checked = 0;
  for (const file of files) checked += (await add(file)) ? 1 : 0;
  for (const file of workspace.configurationFiles()) await add(file);
  return { checked, total: files.length, findings, isBeyondScope: closed.isBeyondScope };

  async function add(file: string): Promise<boolean> {
    const counts = closed.countsOf(file) ?? (await countsOfOpen(parts, file));
    for (const severity of ["error", "warning", "info"] as const) findings[severity] += counts?.[severity] ?? 0;
    return counts !== null;
  }
}

/** Of a document as it is now; null where none is open. */
async function countsOfOpen(
  { documents, configurations, checker }: CheckParts,
  file: string,
): Promise<SeverityCounts | null> {
  const uri = documents.uriOf(file);
  if (uri === null) return null;
  await configurations.ready(uri);
  const snapshot = documents.snapshot(uri);
  return snapshot && countsOf(checker.findings(snapshot));
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, STEP_MS));
