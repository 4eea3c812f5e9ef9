// Takes out the findings that an author has asked to be ignored, and tells which of the requests had nothing to silence.
import { partitionPoint } from "../partition-point";
import type { Profile } from "../profile/profile";
import { overlapsAny, type Path, type Span } from "../profile/tree";
import { type IgnoreComment, ignoreComments, type NamedRule } from "./comments";
import { type IgnoreEntry, ignoreEntries, rootKeyAt } from "./entries";

/** What silencing needs to know of a finding. */
export interface Silenceable {
  readonly rule: string;
  readonly span: Span;
  readonly path?: Path;
}

/** A rule named in a request that silenced nothing. */
export interface Idle {
  readonly rule: NamedRule;
  readonly request: IgnoreComment | IgnoreEntry;
}

export interface Silenced<Finding> {
  readonly kept: Finding[];
  readonly idle: readonly Idle[];
}

/** `mayBeSilenced` tells findings that can be ignored from those that cannot. */
export function silence<Finding extends Silenceable>(
  profile: Profile,
  findings: Finding[],
  mayBeSilenced: (rule: string) => boolean,
): Silenced<Finding> {
  const comments = ignoreComments(profile).filter(({ isMisspelt, target }) => !isMisspelt && target);
  const entries = ignoreEntries(profile);
  if (comments.length + entries.length === 0) return { kept: findings, idle: [] };
  const requests = new Requests([...comments, ...entries]);
  const kept = findings.filter((finding) => !(mayBeSilenced(finding.rule) && requests.silences(profile, finding)));
  return { kept, idle: requests.idle().filter((one) => canBeJudged(profile, one)) };
}

/** The requests by rule; a rule may be named thousands of times. */
class Requests {
  private readonly comments = new Map<string, { readonly target: Span; readonly named: NamedRule }[]>();
  private readonly entries = new Map<string, { readonly section: string | null; readonly named: NamedRule }[]>();
  private readonly used = new Set<NamedRule>();

  constructor(private readonly all: readonly (IgnoreComment | IgnoreEntry)[]) {
    for (const request of all) {
      for (const named of request.rules) {
        if (request.kind === "entry") add(this.entries, named.id, { section: request.section, named });
        else if (request.target) add(this.comments, named.id, { target: request.target, named });
      }
    }
  }

  /** All requests that fit count as used. */
  silences({ root }: Profile, { rule, span, path }: Silenceable): boolean {
    const entries = this.entries.get(rule) ?? [];
    const key = entries.length > 0 ? (path?.[0] ?? rootKeyAt(root, span)) : null;
    const fitting = [
      // What is wrong with `lint` itself is always said.
      ...entries.filter(({ section }) => (section === null ? key !== "lint" : section === key)),
      ...targetsAround(this.comments.get(rule) ?? [], span.start),
    ];
    for (const { named } of fitting) this.used.add(named);
    return fitting.length > 0;
  }

  idle(): Idle[] {
    return this.all.flatMap((request) =>
      request.rules.flatMap((rule) => (this.used.has(rule) ? [] : [{ rule, request }])),
    );
  }
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Those whose target holds an offset. Targets are in text order, and one text over several lines is in none but its own. */
function targetsAround<Target extends { readonly target: Span }>(all: readonly Target[], offset: number): Target[] {
  const found: Target[] = [];
  const last = partitionPoint(all.length, (i) => all[i]!.target.start <= offset) - 1;
  for (let i = last; i >= 0 && offset <= all[i]!.target.end; i--) found.push(all[i]!);
  return found;
}

/** In a text that is read in part only, what a request is about may just not be seen. */
function canBeJudged({ isPartial, doubtful }: Profile, { request }: Idle): boolean {
  if (isPartial) return false;
  return request.kind === "entry"
    ? !request.isFaulty && doubtful.length === 0
    : !overlapsAny(doubtful, request.target!);
}
