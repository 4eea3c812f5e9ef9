// The requests of reviewers and translators: what a review changes, and the same profile in the other language.
import type { Connection } from "vscode-languageserver";
import { counterpart } from "../engine/features/counterpart";
import { CHANGES, type ProposedChange, proposedChanges, refusal, signOff } from "../engine/features/sign-off";
import { type Language, sentence } from "../engine/message";
import type { Profile } from "../engine/profile/profile";
import { REVIEW_KINDS } from "../engine/schema/review";
import { titleOf, wordsAt } from "../engine/schema/schema";
import { STATUS } from "../engine/schema/status";
import { answering, type Parts } from "./editor-requests";
import {
  type Choice,
  COUNTERPART_REQUEST,
  type CounterpartAnswer,
  type DocumentParams,
  type EditAnswer,
  SIGN_OFF_FORM_REQUEST,
  SIGN_OFF_REQUEST,
  type SignOffChange,
  type SignOffForm,
  type SignOffParams,
} from "./protocol";

export function serveWorkflow(connection: Connection, parts: Parts): void {
  const { checker } = parts;
  const answer = answering(parts);
  connection.onRequest(
    SIGN_OFF_FORM_REQUEST,
    answer<DocumentParams, SignOffForm>(SIGN_OFF_FORM_REQUEST, (snapshot, _params, language) => {
      const errors = checker.findings(snapshot).filter(({ severity }) => severity === "error").length;
      return { ...form(snapshot.profile, checker.context(snapshot).today, language), errors };
    }),
  );
  connection.onRequest(
    SIGN_OFF_REQUEST,
    answer<SignOffParams, EditAnswer>(SIGN_OFF_REQUEST, (snapshot, { changes, ...review }) => {
      const { today } = checker.context(snapshot);
      const wanted = CHANGES.flatMap((key) =>
        changes.flatMap(({ key: name, to }) => (name === key ? [{ key, to }] : [])),
      );
      const edits = signOff(snapshot.profile, review, wanted, today);
      return edits && { version: snapshot.version, edits };
    }),
  );
  connection.onRequest(
    COUNTERPART_REQUEST,
    answer<DocumentParams, CounterpartAnswer>(COUNTERPART_REQUEST, (snapshot) => {
      const { index } = checker.context(snapshot);
      return counterpart(snapshot.profile, { index, defaultLanguage: checker.defaultLanguage(snapshot) });
    }),
  );
}

function form(profile: Profile, today: string, language: Language): Omit<SignOffForm, "errors"> {
  const reason = refusal(profile);
  const kinds = choices("kind", REVIEW_KINDS, language);
  const results = choices("result", STATUS, language);
  const proposals = kinds.flatMap(({ value: kind }) =>
    results.map(({ value: result }) => {
      const changes = proposedChanges(profile, { kind, result }, today);
      return { kind, result, changes: changes.map((change) => shown(change, language)) };
    }),
  );
  return { refusal: reason && sentence(reason, {}, language), kinds, results, proposals };
}

function choices(key: string, names: typeof STATUS, language: Language): Choice[] {
  const { enum: values = [], enumDescriptions = [] } = wordsAt(["reviews", 0, key], language) ?? {};
  return values.map((value, i) => ({
    value,
    label: names[value]?.[language] ?? value,
    detail: enumDescriptions[i] ?? "",
  }));
}

/** "Status: In review → Approved". */
function shown({ key, from, to, isNeeded }: ProposedChange, language: Language): SignOffChange {
  const nameOf = (value: string) => (key === "status" ? (STATUS[value]?.[language] ?? value) : value);
  const before = from === null ? "" : `${nameOf(from)} → `;
  return { key, to, isNeeded, label: `${titleOf([key], language)}: ${before}${nameOf(to)}` };
}
