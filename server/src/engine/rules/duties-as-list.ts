// Duties in running text that are a list already: "Tugasnya meliputi A, B, dan C", numbers and bullets written by hand.
import { languageOf, type Profile, textOf } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { asList, mayPart } from "../prose/as-list";
import { listInText } from "../prose/list-in-text";
import { passagesOf } from "../prose/passage";
import { profileWith } from "../write/example";
import { spotOf } from "../write/spot";
import type { Fix, Rule, RuleContext } from "./rule";

const LED = {
  en: "The main duties include helping visitors, cataloguing new titles, and leading reading hours.",
  id: "Tugas utama meliputi membantu pengunjung, mengatalogkan judul baru, dan memandu jam membaca.",
};

export const dutiesAsList: Rule = {
  id: "duties-as-list",
  title: { en: "Duties in a sentence that are really a list", id: "Tugas dalam kalimat yang sebenarnya berupa daftar" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Readers look through duties one by one. Duties listed within a sentence are easier to find, check and translate as a list, with one duty in each entry. A text that tells the story of a working day may stay running text.",
        id: "Pembaca menelusuri tugas satu per satu. Perincian dalam kalimat lebih mudah ditemukan, diperiksa, dan diterjemahkan jika menjadi daftar dengan satu tugas per butir. Uraian yang bercerita tentang hari kerja boleh tetap berupa uraian.",
      },
      bad: {
        en: { text: profileWith("en", `duties: ${LED.en}\n`, "librarian"), marks: [LED.en] },
        id: { text: profileWith("id", `duties: ${LED.id}\n`, "librarian"), marks: [LED.id] },
      },
      good: {
        en: {
          text: profileWith(
            "en",
            "duties:\n  - help visitors\n  - catalogue new titles\n  - lead reading hours\n",
            "librarian",
          ),
        },
        id: {
          text: profileWith(
            "id",
            "duties:\n  - membantu pengunjung\n  - mengatalogkan judul baru\n  - memandu jam membaca\n",
            "librarian",
          ),
        },
      },
    };
  },
  messages: {
    list: {
      en: "This sentence lists {count} duties. As a list, with one duty in each entry, they are easier to read.",
      id: "Kalimat ini memerinci {count} tugas. Sebagai daftar dengan satu tugas per butir, semuanya lebih mudah dibaca.",
    },
    lines: {
      en: "These lines are a list of {count} duties. Written as a list, each becomes an entry of its own.",
      id: "Baris-baris ini berupa daftar {count} tugas. Jika ditulis sebagai daftar, masing-masing menjadi butir tersendiri.",
    },
    write: { en: "Write the duties as a list", id: "Tulis tugas sebagai daftar" },
  },
  check(profile, { config }, report) {
    const language = languageOf(profile, config);
    for (const passage of passagesOf(profile)) {
      if (passage.section !== "duties" || passage.kind !== "prose") continue;
      const found = listInText(passage, language);
      if (!found) continue;
      const { start, end, count, shape } = found;
      report({ span: passage.span(start, end), message: shape, args: { count }, path: passage.path });
    }
  },
  fix: (profile, _finding, context) => writtenAsList(profile, context),
};

/** Only where what leads to the list carries no content, so that it can be left out. */
function writtenAsList(profile: Profile, { config }: RuleContext): readonly Fix[] {
  const { root, text } = profile;
  const passage = passagesOf(profile).find(({ section, kind }) => section === "duties" && kind === "prose");
  const found = passage && listInText(passage, languageOf(profile, config));
  if (!found || !mayPart(passage.text, found, textOf(profile, "title"))) return [];
  const duties = pairOf(root, "duties");
  const isFlow = root?.kind === "map" && root.flow;
  const spot = root && duties && !isFlow ? spotOf(text, duties, ["duties"], root) : null;
  const edit = spot && asList(profile, spot, languageOf(profile, config));
  return edit ? [{ title: "write", args: {}, edits: [edit], safe: false, preferred: true }] : [];
}
