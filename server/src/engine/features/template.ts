// The text of a new profile as a snippet: language and title given, its sections as lists or as text, and an id made from the title.
import type { Language } from "../message";
import { slugOf } from "../profile/identity";
import { SECTIONS, wordsAt } from "../schema/schema";
import { sectionSkeleton } from "../write/skeleton";
import { literally } from "../write/snippet";
import { asScalar } from "../write/write";

export interface TemplateOptions {
  readonly title: string;
  readonly language: Language;
  readonly form: "list" | "text";
}

export interface ProfileTemplate {
  /** Empty where nothing of the title is usable. */
  readonly id: string;
  readonly snippet: string;
}

export function template({ title, language, form }: TemplateOptions): ProfileTemplate {
  const name = title.replace(/\s+/g, " ").trim();
  // Written down even where it is the workspace's: findings and hints speak the language that a profile names.
  const blocks = [`lang: ${language}\ntitle: ${literally(asScalar(name))}`];
  let firstStop = 1;
  for (const section of SECTIONS) {
    const variants = wordsAt([section], language)?.defaultSnippets?.length ?? 1;
    const variant = form === "text" ? variants - 1 : 0;
    const block = sectionSkeleton(section, { language, indent: 2, lineEnd: "\n", tabStops: true, firstStop }, variant);
    firstStop += block.match(/\$\{\d+:/g)?.length ?? 0;
    blocks.push(block);
  }
  return { id: slugOf(name), snippet: `${blocks.join("\n\n")}\n` };
}
