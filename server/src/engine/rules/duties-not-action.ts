// Entries of duties that name a thing instead of what is done with it: "laporan bulanan". Activities are for the other rule on lists.
import { languageOf } from "../profile/profile";
import { dutiesOf } from "../prose/duty-form";
import { isOwnOrName } from "../prose/own-words";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

export const dutiesNotAction: Rule = {
  id: "duties-not-action",
  title: { en: "A duty that names no action", id: "Tugas yang tidak menyebutkan kegiatan" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "A duty is something that people do. “Monthly reports” leaves open whether they are written, read or filed; “write monthly reports” shows the work. Begin each duty with a verb.",
        id: "Tugas adalah sesuatu yang dikerjakan. “Laporan bulanan” tidak memberi tahu apakah laporan itu ditulis, dibaca, atau disimpan; “menyusun laporan bulanan” memperlihatkan pekerjaannya. Awali setiap tugas dengan kata kerja.",
      },
      bad: {
        en: {
          text: profileWith("en", "duties:\n  - lay cables\n  - monthly reports\n", "electrician"),
          marks: ["monthly"],
        },
        id: {
          text: profileWith("id", "duties:\n  - memasang kabel\n  - laporan bulanan\n", "electrician"),
          marks: ["laporan"],
        },
      },
      good: {
        en: { text: profileWith("en", "duties:\n  - lay cables\n  - write monthly reports\n", "electrician") },
        id: { text: profileWith("id", "duties:\n  - memasang kabel\n  - menyusun laporan bulanan\n", "electrician") },
      },
    };
  },
  messages: {
    thing: {
      en: "“{text}” does not say what is done. Begin with a verb, such as “write” or “check”.",
      id: "“{text}” tidak menyebutkan apa yang dikerjakan. Awali dengan kata kerja, misalnya “menyusun” atau “memeriksa”.",
    },
  },
  check(profile, { config }, report) {
    for (const { passage, word, form } of dutiesOf(profile, languageOf(profile, config))) {
      if (form !== "thing" || !isOwnOrName(passage, 0, 1, config)) continue;
      const text = shortened(passage.text);
      report({
        span: passage.span(word.start, word.end),
        message: "thing",
        args: { text },
        path: passage.path,
        extent: passage.node.span,
      });
    }
  },
};

const LONGEST = 40;

/** The first words of an entry. */
function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, line.lastIndexOf(" ", LONGEST))} …` : line;
}
