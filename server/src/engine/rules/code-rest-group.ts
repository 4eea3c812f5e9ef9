// A KBJI code that ends in `.99`: the rest of a group, not an occupation of its own.
import { classificationOf } from "../codes/classification";
import { titlesOf, writtenCode } from "../codes/profile-codes";
import { byFit, searchOf } from "../codes/search";
import { isInFlow } from "../profile/tree";
import { profileWith } from "../write/example";
import { overScalar } from "../write/restyle";
import type { Rule } from "./rule";

const SYSTEMS = ["kbji2014", "kbji2026"];
const MOST_OFFERS = 3;

export const codeRestGroup: Rule = {
  id: "code-rest-group",
  title: { en: "A code for everything else in its group", id: "Kode untuk jabatan lainnya dalam kelompok" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "A KBJI code that ends in .99 covers all occupations in its group that have no code of their own, so it says little about this one. Look for a more precise code; keep this one if there is none.",
        id: "Kode KBJI yang berakhiran .99 menampung jabatan yang tidak punya kode sendiri, jadi kurang menjelaskan pekerjaan ini. Carilah kode yang lebih tepat; jika memang tidak ada, pertahankan.",
      },
      bad: {
        en: { text: profileWith("en", 'title: Baker\ncodes:\n  kbji2014: "7512.99"\n'), marks: ['"7512.99"'] },
        id: { text: profileWith("id", 'title: Tukang roti\ncodes:\n  kbji2014: "7512.99"\n'), marks: ['"7512.99"'] },
      },
      good: {
        en: { text: profileWith("en", 'title: Baker\ncodes:\n  kbji2014: "7512.01"\n') },
        id: { text: profileWith("id", 'title: Tukang roti\ncodes:\n  kbji2014: "7512.01"\n') },
      },
    };
  },
  messages: {
    named: {
      en: "“{text}” is “{title}”, which covers all occupations in its group that have no code of their own. Look for a more precise code, and keep this one only if there is none.",
      id: "“{text}” adalah “{title}”, yaitu jabatan yang tidak punya kode sendiri dalam kelompoknya. Carilah kode yang lebih tepat; pertahankan kode ini hanya jika memang tidak ada.",
    },
    rest: {
      en: "“{text}” ends in .99: it covers all occupations in its group that have no code of their own. Look for a more precise code, and keep this one only if there is none.",
      id: "“{text}” berakhiran .99, yaitu untuk jabatan yang tidak punya kode sendiri dalam kelompoknya. Carilah kode yang lebih tepat; pertahankan kode ini hanya jika memang tidak ada.",
    },
    change: { en: "Change to “{code}”: {title}", id: "Ubah menjadi “{code}”: {title}" },
  },
  check(profile, _context, report) {
    for (const system of SYSTEMS) {
      const written = writtenCode(profile, system);
      if (!written?.code.endsWith(".99")) continue;
      const { code: text, span, path } = written;
      const classification = classificationOf(system);
      const title = classification?.get(text)?.title;
      if (title !== undefined) report({ span, message: "named", args: { text, title }, path });
      // Of one that is not in its table, another rule speaks.
      else if (!classification) report({ span, message: "rest", args: { text }, path });
    }
  },
  fix(profile, { path = [] }, { index }) {
    const system = String(path.at(-1));
    const written = writtenCode(profile, system);
    const classification = classificationOf(system);
    if (!written || !classification) return [];
    const fit = searchOf(system)!.fitTo(titlesOf(profile, index));
    const others = classification
      .below(written.code.slice(0, 4))
      .filter(({ code }) => code !== written.code && fit(code) > 0);
    const isFlow = isInFlow(profile.root, written.path);
    return byFit(others, fit)
      .slice(0, MOST_OFFERS)
      .map(({ code, title }) => ({
        title: "change",
        args: { code, title },
        edits: [overScalar(profile.text, written.node, code, isFlow)],
        safe: false,
        preferred: false,
      }));
  },
};
