// The requests beyond the protocol: the reader's page, a new profile's text, the sections that a profile lacks, pasted text.
import type { Connection } from "vscode-languageserver";
import { completenessOf, NEEDS } from "../engine/completeness/completeness";
import { rulePage } from "../engine/docs/rule-page";
import { missingSections } from "../engine/features/missing-sections";
import { paste } from "../engine/features/paste";
import { template } from "../engine/features/template";
import { type Language, sentence } from "../engine/message";
import { slugOf } from "../engine/profile/identity";
import { languageOf } from "../engine/profile/profile";
import { renderPage } from "../engine/render/page";
import { ruleOf, sentenceOf } from "../engine/rules/lint";
import { PROFILE, titleOf } from "../engine/schema/schema";
import { STATUS } from "../engine/schema/status";
import { answering, type Parts } from "./editor-requests";
import {
  COMPLETENESS_REQUEST,
  type CompletenessAnswer,
  type DocumentParams,
  IMPORT_REQUEST,
  type ImportAnswer,
  type ImportParams,
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
  RULE_PAGE_REQUEST,
  type RulePageParams,
  TEMPLATE_REQUEST,
  type TemplateParams,
} from "./protocol";
import type { Snapshot } from "./snapshot";

export function serveOwn(connection: Connection, parts: Parts): void {
  serveDocuments(connection, parts);
  serveTexts(connection, parts);
}

/** What is asked of an open document. */
function serveDocuments(connection: Connection, parts: Parts): void {
  const { checker } = parts;
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
        return (
          found && { version, title: sentence(found.title, {}, language), edits: found.edits, cursor: found.cursor }
        );
      },
    ),
  );
  connection.onRequest(
    COMPLETENESS_REQUEST,
    answer<DocumentParams, CompletenessAnswer>(COMPLETENESS_REQUEST, (snapshot, _params, language) =>
      snapshot.profile.format === PROFILE ? completeness(parts, snapshot, language) : null,
    ),
  );
}

/** What is asked without one. */
function serveTexts(connection: Connection, { configurations, log }: Parts): void {
  connection.onRequest(RULE_PAGE_REQUEST, ({ rule, language }: RulePageParams) =>
    log.guard<string | null>(RULE_PAGE_REQUEST, null, async () => {
      const found = ruleOf(rule);
      return found ? rulePage(found, language === "id" ? "id" : "en") : null;
    }),
  );
  connection.onRequest(TEMPLATE_REQUEST, (params: TemplateParams) =>
    log.guard<ProfileTemplate | null>(TEMPLATE_REQUEST, null, async () => {
      return template(params);
    }),
  );
  connection.onRequest(IMPORT_REQUEST, (params: ImportParams) =>
    log.guard<ImportAnswer | null>(IMPORT_REQUEST, null, async () => {
      const uri = params.folder === undefined ? null : `${params.folder.replace(/\/$/, "")}/x.occupation.yaml`;
      if (uri !== null) await configurations.ready(uri);
      return imported(params.text, configurations.configFor(uri).defaultLanguage);
    }),
  );
  connection.onRequest<boolean, unknown>(IS_PROFILE_REQUEST, ({ uri }: IsProfileParams) =>
    log.guard<boolean>(IS_PROFILE_REQUEST, false, async () => {
      await configurations.ready(uri);
      return configurations.isProfile(uri);
    }),
  );
}

function completeness({ checker }: Parts, snapshot: Snapshot, language: Language): CompletenessAnswer {
  const { status, sections, present, findings, next } = completenessOf(snapshot.profile, checker.findings(snapshot));
  const named = (value: string) => ({ value, title: STATUS[value]?.[language] ?? value });
  return {
    version: snapshot.version,
    status: named(status),
    sections: sections.map(({ pair, ...state }) => ({
      ...state,
      title: titleOf([state.section], language),
      offset: pair?.key.span.start ?? null,
    })),
    present,
    findings: findings ?? { error: 0, warning: 0, info: 0 },
    next: next && {
      ...named(next.status),
      missing: next.needs.map(({ need, args }) => ({ need, message: sentence(NEEDS[need], args, language) })),
    },
  };
}

async function imported(source: string, defaultLanguage: Language): Promise<ImportAnswer | null> {
  // Its many patterns would be made at every start of the server.
  const { importText } = await import("../engine/import/import");
  const found = importText(source, { defaultLanguage });
  if (!found) return null;
  const { title, lang, text, notes, frames } = found;
  const id = slugOf(title ?? "");
  const fileName = id === "" ? null : `${id}${lang === defaultLanguage ? "" : `.${lang}`}.occupation.yaml`;
  // The line that has become the title is not left out.
  const isTitle = ({ kind, start, end }: (typeof frames)[number]) =>
    kind === "title" && source.slice(start, end).trim().toLowerCase() === title?.toLowerCase();
  const leftOut = frames.filter((frame) => !isTitle(frame)).map(({ start, end }) => source.slice(start, end));
  return { fileName, text, notes: notes.length, frames: leftOut };
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
