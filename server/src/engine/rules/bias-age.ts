// An age that the candidate should have. Ages of people whom the work is for, and years of experience, are not meant.

import { isCoveredBy } from "../gates/sources";
import { explicitLanguage } from "../profile/profile";
import { AGE_PHRASES } from "../prose/age-words";
import { ofCandidate } from "../prose/candidate";
import { ageIn } from "../prose/candidate-age";
import { isLawTitle, lawOf } from "../prose/law";
import type { Passage } from "../prose/passage";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

/** The least age alone: laws set it to protect people. */
const LEAST =
  /\b(?:paling rendah|paling muda|minimal|minimum|min|sekurang-kurangnya|setidaknya|at least|over|di atas)\b/iu;

export const biasAge: Rule = {
  id: "bias-age",
  title: { en: "The candidate's age", id: "Usia calon pekerja" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Indonesia's Minister of Manpower asks employers to set no age limit unless the nature of the work requires one (circular M/6/HK.04/V/2025), and readers feel shut out by one. Describe what the work requires: stamina for long shifts, not youth. If a law sets a minimum age, name that law with its number in the sentence, or ignore the finding and give the law as the reason.",
        id: "Surat Edaran Menteri Ketenagakerjaan M/6/HK.04/V/2025 meminta agar usia tidak dibatasi kecuali sifat pekerjaannya memang menuntut, dan batas usia membuat pembaca merasa tertutup jalannya. Uraikan tuntutan pekerjaannya: tahan bekerja dalam giliran panjang, bukan usia muda. Jika undang-undang menetapkan usia minimum, sebutkan undang-undang itu beserta nomornya dalam kalimatnya, atau abaikan temuan ini dengan undang-undang itu sebagai alasan.",
      },
      bad: {
        en: { text: profileWith("en", "fit: Young, energetic people who like early mornings.\n"), marks: ["Young"] },
        id: {
          text: profileWith("id", "fit: Orang berusia maks. 27 tahun yang menyukai pagi hari.\n"),
          marks: ["berusia maks. 27 tahun"],
        },
      },
      good: {
        en: {
          text: profileWith("en", "fit: People with the stamina for long shifts who enjoy teaching young people.\n"),
        },
        id: {
          text: profileWith("id", "fit: Orang yang tahan bekerja lama dan senang mengajar anak berusia 15 tahun.\n"),
        },
      },
    };
  },
  messages: {
    age: {
      en: "“{text}” shuts people out by age. Describe what the work requires, such as stamina for long shifts. If a law sets this age, ignore the finding and give the law as the reason.",
      id: "“{text}” membatasi orang menurut usia. Uraikan tuntutan pekerjaannya, misalnya tahan bekerja dalam giliran panjang. Jika usia ini ditetapkan undang-undang, abaikan temuan ini dengan undang-undang itu sebagai alasan.",
    },
  },
  check(profile, { config }, report) {
    const language = explicitLanguage(profile) ?? config.defaultLanguage;
    let passage: Passage | null = null;
    let last = 0;
    const isInLaw = (section: string) => isCoveredBy(profile, section, isLawTitle);
    for (const found of ofCandidate(profile, language, AGE_PHRASES[language])) {
      if (found.passage !== passage) last = 0;
      ({ passage } = found);
      const age = ageIn(found, language);
      if (!age || age.start < last) continue;
      const { start, end } = age;
      last = end;
      const law = lawOf(found.sentence);
      // A reader can look it up.
      if (law === "named" || (LEAST.test(passage.text.slice(start, end)) && isInLaw(passage.section))) continue;
      report({
        span: passage.span(start, end),
        message: "age",
        ...(law && { severity: "info" }),
        args: { text: passage.text.slice(start, end) },
        path: passage.path,
      });
    }
  },
};
