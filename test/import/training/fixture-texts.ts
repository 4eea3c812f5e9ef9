// The texts of ../texts with the labels that follow from what an editor made of them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import {
  type Announced,
  isSentence,
  LABELS,
  numberOfAnnounced,
  numberOfSentence,
  type SentenceLabel,
} from "../../../server/src/engine/import/labelling/label";
import { type Expected, wordsIn } from "../placement";
import type { LabelledStretch, LabelledText } from "./labelled-texts";

export const fixtureTexts = (folder: string): LabelledText[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => {
      const source = readFileSync(join(folder, name), "utf8");
      const expected = parse(readFileSync(join(folder, name.replace(/\.txt$/, ".yaml")), "utf8")) as Expected;
      return { name: name.replace(/\.txt$/, ""), source, stretches: new Reading(source).labelled(expected) };
    });

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  isUsed: boolean;
}

class Reading {
  private readonly tokens: readonly Token[];
  private readonly stretches: LabelledStretch[] = [];

  constructor(private readonly source: string) {
    this.tokens = [...source.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map(({ 0: word, index }) => ({
      word: word.toLowerCase(),
      start: index,
      end: index + word.length,
      isUsed: false,
    }));
  }

  labelled({ sections, left, frames, title }: Expected): LabelledStretch[] {
    const { misconceptions, comparison, ...plain } = sections;
    for (const [section, texts] of Object.entries(plain)) this.addAll(texts, section as SentenceLabel);
    this.addAll(left, "left");
    for (const { sentences } of comparison) this.addAll(sentences, "comparison");
    for (const { misconception, reality } of misconceptions) {
      const claims = misconception.map((text, i) => this.add(text, i === 0 ? "claim" : "misconception"));
      this.addAll(reality, "reality");
      const claim = claims[0];
      const answer = reality[0] === undefined ? null : this.stretches.at(-reality.length);
      // Both in one sentence.
      const isOne =
        claim && answer && misconception.length === 1 && !/[.!?…\n]/.test(this.source.slice(claim.end, answer.start));
      if (isOne) this.stretches.push({ start: claim.start, end: answer.end, label: numberOfSentence("answeredClaim") });
    }
    this.addFrames(frames, title);
    return this.stretches;
  }

  private addAll(texts: readonly string[], of: SentenceLabel): void {
    for (const text of texts) this.add(text, of);
  }

  private add(text: string, of: SentenceLabel): LabelledStretch | null {
    return this.take(text, numberOfSentence(of));
  }

  private take(text: string, label: number): LabelledStretch | null {
    const words = wordsIn(text);
    const at = this.tokens.findIndex((_, i) =>
      words.every((word, k) => this.tokens[i + k]?.word === word && !this.tokens[i + k]!.isUsed),
    );
    if (at < 0 || words.length === 0) return null;
    const own = this.tokens.slice(at, at + words.length);
    for (const token of own) token.isUsed = true;
    const stretch = { start: own[0]!.start, end: own.at(-1)!.end, label };
    this.stretches.push(stretch);
    return stretch;
  }

  /** A heading announces what follows it. */
  private addFrames(frames: readonly string[], title: string | null): void {
    const sentences = [...this.stretches].sort((a, b) => a.start - b.start);
    for (const [i, frame] of frames.entries()) {
      const isTitle = i === 0 && title !== null && frame.toLowerCase().includes(title.toLowerCase());
      const stretch = this.take(frame, numberOfAnnounced("title"));
      if (!stretch || isTitle) continue;
      const next = sentences.find(({ start }) => start > stretch.start);
      const label = next && isSentence(next.label) ? numberOfAnnounced(announcedFor(next.label)) : stretch.label;
      this.stretches[this.stretches.indexOf(stretch)] = { ...stretch, label };
    }
  }
}

function announcedFor(label: number): Announced {
  const found = LABELS[label]!;
  if (found.kind !== "sentence") throw new Error("Only sentences are announced.");
  return found.of === "claim" || found.of === "answeredClaim" ? "misconception" : found.of;
}
