// The same sentence, or nearly the same, stands in two sections.
import type { Language } from "../message";
import { languageOf, type Profile } from "../profile/profile";
import { likeness, prefixLength, SAME, type Shingled, shingledOf } from "../prose/shingles";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

const ECHO = {
  en: "Librarians help visitors find books, catalogue new titles and lead reading hours.",
  id: "Pustakawan membantu pengunjung menemukan buku, mengatalogkan judul baru, dan memandu jam membaca.",
};

export const sectionEcho: Rule = {
  id: "section-echo",
  title: { en: "The same sentence in two sections", id: "Dua bagian berisi kalimat yang sama" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Readers go through the sections one after the other. A sentence that they have just read tells them nothing new: keep it where it fits best, and say something else in the other section.",
        id: "Pembaca membaca semua bagian secara berurutan. Kalimat yang baru saja dibaca tidak menambah apa-apa: biarkan di tempat yang paling sesuai, dan tulislah hal lain di tempat yang satu lagi.",
      },
      bad: {
        en: { text: profileWith("en", `summary: ${ECHO.en}\nduties: ${ECHO.en}\n`, "librarian"), marks: [ECHO.en] },
        id: { text: profileWith("id", `summary: ${ECHO.id}\nduties: ${ECHO.id}\n`, "librarian"), marks: [ECHO.id] },
      },
      good: {
        en: {
          text: profileWith(
            "en",
            `summary: Librarians make books and knowledge available to everyone.\nduties: ${ECHO.en}\n`,
            "librarian",
          ),
        },
        id: {
          text: profileWith(
            "id",
            `summary: Pustakawan membuka akses bacaan bagi semua warga.\nduties: ${ECHO.id}\n`,
            "librarian",
          ),
        },
      },
    };
  },
  messages: {
    echo: {
      en: "This sentence is also under “{section}”. Keep it where it fits best, and say something else in the other section.",
      id: "Kalimat ini juga ada di bagian “{section}”. Biarkan di bagian yang paling sesuai, dan tulislah hal lain di bagian yang satu lagi.",
    },
    there: { en: "The sentence under “{section}”.", id: "Kalimat di bagian “{section}”." },
  },
  check(profile, { config }, report) {
    for (const [first, again] of echoes(profile, languageOf(profile, config))) {
      const section = { key: first.passage.section };
      const related = [{ span: placeOf(first), message: "there", args: { section } }];
      // A word that differs may be the one that matters.
      const severity = likeness(first.shingles, again.shingles) === 1 ? "warning" : "info";
      report({ span: placeOf(again), message: "echo", args: { section }, severity, related, path: again.passage.path });
    }
  },
};

const placeOf = ({ passage, sentence }: Shingled) => passage.span(sentence.start, sentence.end);

/** Each half of a further pair is by itself. */
const isInOnePart = ({ passage: one }: Shingled, { passage: other }: Shingled): boolean =>
  one.section === other.section && (one.section !== "more_misconceptions" || one === other);

/** Each sentence that came before in another section, with the first such one. */
function* echoes(profile: Profile, language: Language): Generator<readonly [Shingled, Shingled]> {
  // Mostly a single one, which stands there without a list.
  const seen = new Map<number, Shingled | Shingled[]>();
  for (const one of shingledOf(profile, language)) {
    const { shingles } = one;
    const length = prefixLength(shingles.length);
    let first: Shingled | undefined;
    for (let i = 0; i < length; i++) {
      const key = shingles[i]!;
      const before = seen.get(key);
      if (!before) {
        seen.set(key, one);
        continue;
      }
      const others = Array.isArray(before) ? before : [before];
      first ??= others.find((other) => !isInOnePart(other, one) && likeness(other.shingles, shingles) >= SAME);
      // What stands there many times is told often enough.
      if (others === before && others.length < MOST) others.push(one);
      else if (others !== before) seen.set(key, [before as Shingled, one]);
    }
    if (first) yield [first, one];
  }
}

const MOST = 8;
