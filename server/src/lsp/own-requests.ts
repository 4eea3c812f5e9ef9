// The requests beyond the protocol: the reader's page, a new profile's text, the sections that a profile lacks, pasted text.
import type { Connection } from "vscode-languageserver";
import { missingSections } from "../engine/features/missing-sections";
import { paste } from "../engine/features/paste";
import { template } from "../engine/features/template";
import { type Language, sentence } from "../engine/message";
import { languageOf } from "../engine/profile/profile";
import { renderPage } from "../engine/render/page";
import { ruleOf, sentenceOf } from "../engine/rules/lint";
import { answering, type Parts } from "./editor-requests";
import {
  IS_PROFILE_REQUEST,
  type IsProfileParams,
  MISSING_SECTIONS_REQUEST,
  type MissingSection,
  type MissingSectionsParams,
  PASTE_REQUEST,
  type PasteAnswer,
  type PasteParams,
  PREVIEW_REQUEST,
  type PreviewPage,
  type PreviewParams,
  type ProfileTemplate,
  TEMPLATE_REQUEST,
  type TemplateParams,
} from "./protocol";
import type { Snapshot } from "./snapshot";

export function serveOwn(connection: Connection, parts: Parts): void {
  const { configurations, checker, log } = parts;
  const answer = answering(parts);
  connection.onRequest(
    PREVIEW_REQUEST,
    answer<PreviewParams, PreviewPage>(PREVIEW_REQUEST, (snapshot, _params, language) =>
      page(parts, snapshot, language),
    ),
  );
  connection.onRequest(
    MISSING_SECTIONS_REQUEST,
    answer<MissingSectionsParams, MissingSection[]>(MISSING_SECTIONS_REQUEST, (snapshot, _params, language) =>
      missingSections(snapshot.profile, language, checker.defaultLanguage(snapshot)),
    ),
  );
  connection.onRequest(
    PASTE_REQUEST,
    answer<PasteParams, PasteAnswer>(
      PASTE_REQUEST,
      ({ profile, version }, { start, end, text, isSource }, language) => {
        const found = paste(profile, { start, end }, text, isSource);
        return found && { version, title: sentence(found.title, {}, language), edits: found.edits };
      },
    ),
  );
  connection.onRequest(TEMPLATE_REQUEST, (params: TemplateParams) =>
    log.guard<ProfileTemplate | null>(TEMPLATE_REQUEST, null, async () => {
      const uri = params.uri ?? null;
      if (uri !== null) await configurations.ready(uri);
      return template({ ...params, defaultLanguage: configurations.configFor(uri).defaultLanguage });
    }),
  );
  connection.onRequest<boolean, unknown>(IS_PROFILE_REQUEST, ({ uri }: IsProfileParams) =>
    log.guard<boolean>(IS_PROFILE_REQUEST, false, async () => {
      await configurations.ready(uri);
      return configurations.isProfile(uri);
    }),
  );
}

function page({ checker }: Parts, snapshot: Snapshot, messages: Language): PreviewPage {
  const { profile, version } = snapshot;
  const language = languageOf(profile, { defaultLanguage: checker.defaultLanguage(snapshot) });
  const { title, body } = renderPage(profile, { language, index: checker.context(snapshot).index });
  return { version, language, title, body, problem: firstSyntaxError(checker, snapshot, messages) };
}

function firstSyntaxError(checker: Parts["checker"], snapshot: Snapshot, language: Language): PreviewPage["problem"] {
  const first = checker
    .findings(snapshot)
    .find(({ rule, severity }) => severity === "error" && ruleOf(rule)?.stage === "syntax");
  return first
    ? { message: sentenceOf(first.rule, first.message, first.args, language), offset: first.span.start }
    : null;
}
