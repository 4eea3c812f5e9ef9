// The workspace as rules and features see it: facts by file, by id, by title, by what refers to whom, by what they have in common.
// Replaced file by file.
//
// Whoever asks through `watched()` is told later whether an answer it was given could differ now: a change in one file makes
// stale exactly what was worked out from that file's facts.
import { hashOf } from "../hash";
import { Asked } from "./asked";
import { beginningKey, beginningsOf, idKey, keysOf, referenceKey, titleKey } from "./index-keys";
import { sentenceKeys } from "./likeness";
import { type Alike, Likenesses } from "./likenesses";
import { Listing } from "./listing";
import type { ProfileFacts, Reference } from "./profile-facts";

/** A reference, and the profile that makes it. */
export interface Referring {
  readonly facts: ProfileFacts;
  readonly reference: Reference;
}

export type Accepts = (facts: ProfileFacts) => boolean;

/** What rules and features may ask of the workspace. */
export interface ProfileIndex {
  /** Every language version of an occupation. */
  byId(id: string): readonly ProfileFacts[];
  /** The profiles of that title or alternative title, whatever its case. */
  byTitle(title: string): readonly ProfileFacts[];
  /** Does the title or alternative title of any profile begin with this word, which is given in lower case? */
  beginsTitle(word: string): boolean;
  /** Who refers to an occupation. */
  referencesTo(id: string): readonly Referring[];
  /** The profiles listed under any of these numbers (likeness.ts) and accepted; of what very many have in common nothing. */
  alike(keys: readonly number[], accepts: Accepts): readonly ProfileFacts[];
  /** The sentences of accepted profiles that are the same as one with these shingles; none where very many have it. */
  sentencesLike(shingles: readonly number[], accepts: Accepts): readonly Alike[];
  all(): Iterable<ProfileFacts>;
  /** Every profile of the workspace is in it. Otherwise what it does not know may exist all the same. */
  isWhole(): boolean;
}

export interface WatchedIndex extends ProfileIndex {
  /** An answer that was given since could differ now. */
  isStale(): boolean;
}

const EVERYTHING = "*";
const WHOLE = "whole";
/** The index that an edge fills: replace a file's facts, or remove them with null. */
export class MutableProfileIndex implements ProfileIndex {
  private readonly files = new Map<string, ProfileFacts>();
  /** The files by everything that they can be asked for by. */
  private readonly listing = new Listing();
  private readonly likenesses = new Likenesses();
  /** When what a key leads to has last changed, by the key's number: that two share one tells of a change too many at worst. */
  private readonly changed = new Map<number, number>();
  private changes = 0;
  private whole = false;

  /** Grows with every change that others can see. */
  get revision(): number {
    return this.changes;
  }

  get size(): number {
    return this.files.size;
  }

  get(file: string): ProfileFacts | null {
    return this.files.get(file) ?? null;
  }

  /** Where in its file something stands is no change to others until the edge says so: see `moved`. */
  set(file: string, facts: ProfileFacts | null): void {
    const old = this.files.get(file);
    const begun = old ? beginningsOf(old) : NONE;
    const begins = facts ? beginningsOf(facts) : NONE;
    const wasListed = new Map([...begun, ...begins].map((key) => [key, this.listing.has(key)]));
    if (old) for (const key of [...keysOf(old), ...begun]) this.listing.remove(key, file);
    if (facts) {
      this.files.set(file, facts);
      for (const key of [...keysOf(facts), ...begins]) this.listing.add(key, facts);
    } else {
      this.files.delete(file);
    }
    const differing = [...wasListed].flatMap(([key, was]) => (this.listing.has(key) === was ? [] : [key]));
    const isSeen = (old || facts) && !(old && facts && seen(old) === seen(facts));
    const alike = this.likenesses.replace(file, old, facts, isSeen === true);
    const keys = isSeen ? new Set([old, facts].flatMap((one) => (one ? [...keysOf(one)] : []))) : NONE;
    this.mark(new Set([...keys, ...differing]), alike);
  }

  /** Places in that file are to be shown anew where others show them. */
  moved(file: string): void {
    const facts = this.files.get(file);
    if (facts) this.mark(keysOf(facts), this.likenesses.keysOf(facts));
  }

  /** Said by the edge once it has read every file, and taken back where it no longer can. */
  setWhole(isWhole: boolean): void {
    if (this.whole === isWhole) return;
    this.whole = isWhole;
    this.changed.set(hashOf(WHOLE), ++this.changes);
  }

  byId(id: string): readonly ProfileFacts[] {
    return this.listing.at(idKey(id));
  }

  byTitle(title: string): readonly ProfileFacts[] {
    return this.listing.at(titleKey(title));
  }

  beginsTitle(word: string): boolean {
    return this.listing.has(beginningKey(word));
  }

  referencesTo(id: string): readonly Referring[] {
    return this.listing
      .at(referenceKey(id))
      .flatMap((facts) => facts.references.flatMap((reference) => (reference.id === id ? [{ facts, reference }] : [])));
  }

  alike(keys: readonly number[], accepts: Accepts): readonly ProfileFacts[] {
    return this.likenesses.profiles(keys, accepts);
  }

  sentencesLike(shingles: readonly number[], accepts: Accepts): readonly Alike[] {
    return this.likenesses.sentences(shingles, accepts);
  }

  all(): Iterable<ProfileFacts> {
    return this.files.values();
  }

  isWhole(): boolean {
    return this.whole;
  }

  watched(): WatchedIndex {
    let since = this.changes;
    const asked = new Asked();
    const askedAlike = new Asked();
    const noting = (key: string): string => {
      asked.add(hashOf(key));
      return key;
    };
    const isNewer = (key: number) => (this.changed.get(key) ?? 0) > since;
    return {
      byId: (id) => this.listing.at(noting(idKey(id))),
      byTitle: (title) => this.listing.at(noting(titleKey(title))),
      beginsTitle: (word) => this.listing.has(noting(beginningKey(word))),
      referencesTo: (id) => {
        noting(referenceKey(id));
        return this.referencesTo(id);
      },
      alike: (keys, accepts) => {
        for (const key of keys) askedAlike.add(key);
        return this.alike(keys, accepts);
      },
      sentencesLike: (shingles, accepts) => {
        for (const key of sentenceKeys(shingles)) askedAlike.add(key);
        return this.sentencesLike(shingles, accepts);
      },
      all: () => {
        noting(EVERYTHING);
        return this.all();
      },
      isWhole: () => {
        noting(WHOLE);
        return this.whole;
      },
      isStale: () => {
        if (this.changes === since) return false;
        if (asked.some(isNewer) || this.likenesses.hasChanged(askedAlike, since)) return true;
        since = this.changes;
        return false;
      },
    };
  }

  private mark(keys: ReadonlySet<string>, alike: readonly number[]): void {
    if (keys.size === 0 && alike.length === 0) return;
    this.changes++;
    for (const key of keys) this.changed.set(hashOf(key), this.changes);
    this.likenesses.mark(alike, this.changes);
    // Whoever asks for all asks who there is, not what their sentences are.
    if (keys.size > 0) this.changed.set(hashOf(EVERYTHING), this.changes);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** The facts as text to compare, without their places, the summary, on which nothing is built, and the sentences, which are compared
 * one by one. */
const seen = (facts: ProfileFacts): string =>
  JSON.stringify(facts, (key, value: unknown) => (UNSEEN.has(key) ? undefined : value));

const UNSEEN: ReadonlySet<string> = new Set(["span", "lineStarts", "summary", "sentences"]);
