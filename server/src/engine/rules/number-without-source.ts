// Sums, shares, counts, years and records in a draft whose sources do not cover them. From in-review on another rule asks for sources.
import { asks, statusOf } from "../gates/gates";
import { isCovered } from "../gates/sources";
import { explicitLanguage } from "../profile/profile";
import { type Figure, figuresIn } from "../prose/figure-claims";
import type { Passage } from "../prose/passage";
import { profileWith } from "../write/example";
import type { Related, Report, Rule } from "./rule";

const COMPARISON = {
  en: "comparison: An obstetrician operates when a birth turns difficult, whereas a midwife attends ordinary births.",
  id: "comparison: Dokter kandungan menangani persalinan yang berisiko, sedangkan bidan menolong persalinan normal.",
};

export const numberWithoutSource: Rule = {
  id: "number-without-source",
  title: { en: "A figure without a source", id: "Angka tanpa sumber" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Pay, percentages and rankings change, and readers rely on them. Name the source of a figure while you still have it at hand, or leave the figure out. A source with “covers” counts for the sections that it lists. This is a reminder while you write: from “in-review” on, the rule “missing-sources” asks for the sources of the misconception and the reality.",
        id: "Gaji, persentase, dan peringkat berubah, sedangkan pembaca mengandalkannya. Sebutkan sumber angka selagi Anda masih memegangnya, atau hapus angka itu. Sumber dengan “covers” berlaku untuk bagian yang disebutnya. Ini pengingat selama Anda menulis: mulai dari “in-review”, aturan “missing-sources” yang meminta sumber untuk anggapan keliru dan kenyataannya.",
      },
      bad: {
        en: {
          text: profileWith(
            "en",
            "reality: Midwives also work at night, and 40% of them run their own practice.\n",
            "midwife",
          ),
          marks: ["40%"],
        },
        id: {
          text: profileWith("id", "reality: Bidan juga bekerja malam dan bergaji Rp4 juta sebulan.\n", "midwife"),
          marks: ["Rp4 juta"],
        },
      },
      good: {
        en: {
          text: profileWith(
            "en",
            `reality: Midwives also work at night, and 40% of them run their own practice.\n${COMPARISON.en}\nsources:\n  - title: Midwives in figures\n    covers: [reality]\n`,
            "midwife",
          ),
        },
        id: {
          text: profileWith(
            "id",
            `reality: Bidan juga bekerja malam dan bergaji Rp4 juta sebulan.\n${COMPARISON.id}\nsources:\n  - title: Survei upah bidan\n    covers: [reality]\n`,
            "midwife",
          ),
        },
      },
    };
  },
  messages: {
    figure: {
      en: "No source covers “{text}”. Name its source under “sources”, or leave the figure out.",
      id: "Tidak ada sumber yang mendukung “{text}”. Sebutkan asalnya dalam “sources”, atau hapus angka ini.",
    },
    another: { en: "This figure too.", id: "Angka ini juga." },
  },
  check(profile, { config }, report) {
    const language = explicitLanguage(profile) ?? config.defaultLanguage;
    const figures = figuresIn(profile, language);
    if (figures.length === 0) return;
    const status = statusOf(profile);
    // Of absent sources one rule speaks from the review on, and what is retired stays as it was.
    if (asks(status, "sources") || status === "retired" || profile.isPartial) return;
    const bySection = new Map<string, Figure[]>();
    for (const figure of figures) {
      const section = sectionOf(figure.passage);
      if (isCovered(profile, section)) continue;
      const others = bySection.get(section);
      if (others) others.push(figure);
      else bySection.set(section, [figure]);
    }
    for (const some of bySection.values()) report(reportOf(some));
  },
};

/** The six sections by which sources say what they cover: further pairs belong to the first. */
const sectionOf = ({ section, path }: Passage): string =>
  section === "more_misconceptions" ? String(path.at(-1)) : section;

/** More of them make no message clearer. */
const MOST_SHOWN = 6;

/** At the first of a section: one source may cover them all. */
function reportOf(figures: readonly Figure[]): Report {
  const [{ passage, start, end }, ...others] = figures as [Figure, ...Figure[]];
  const related = others
    .slice(0, MOST_SHOWN)
    .map((other): Related => ({ span: other.passage.span(other.start, other.end), message: "another", args: {} }));
  const args = { text: passage.text.slice(start, end).replace(/\s+/g, " ") };
  return { span: passage.span(start, end), message: "figure", args, related, path: passage.path };
}
