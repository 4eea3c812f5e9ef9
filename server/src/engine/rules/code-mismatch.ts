// The codes of KBJI 2014 and ISCO-08 name different groups. Whether either fits the occupation is not judged.
import { areComparable, type ClassifiedCode, classificationOf } from "../codes/classification";
import { type WrittenCode, writtenCode } from "../codes/profile-codes";
import type { Profile } from "../profile/profile";
import { isInFlow } from "../profile/tree";
import { profileWith } from "../write/example";
import { overScalar } from "../write/restyle";
import type { Fix, Rule } from "./rule";

export const codeMismatch: Rule = {
  id: "code-mismatch",
  title: { en: "Two codes that contradict each other", id: "Dua kode yang bertentangan" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "The first four digits of a KBJI 2014 code are its group's code in ISCO-08, except for the armed forces and the police. If they differ, one of the two points to another occupation.",
        id: "Empat angka pertama kode KBJI 2014 sama dengan kode kelompoknya dalam ISCO-08, kecuali untuk TNI dan POLRI. Jika berbeda, salah satunya menunjuk pekerjaan lain.",
      },
      bad: {
        en: {
          text: profileWith("en", 'title: Baker\ncodes:\n  kbji2014: "7512.01"\n  isco08: "5120"\n'),
          marks: ['"5120"'],
        },
        id: {
          text: profileWith("id", 'title: Tukang roti\ncodes:\n  kbji2014: "7512.01"\n  isco08: "5120"\n'),
          marks: ['"5120"'],
        },
      },
      good: {
        en: { text: profileWith("en", 'title: Baker\ncodes:\n  kbji2014: "7512.01"\n  isco08: "7512"\n') },
        id: { text: profileWith("id", 'title: Tukang roti\ncodes:\n  kbji2014: "7512.01"\n  isco08: "7512"\n') },
      },
    };
  },
  messages: {
    differs: {
      en: "ISCO-08 {isco} is “{iscoTitle}”, but KBJI 2014 {kbji} is “{kbjiTitle}”. Check both: their first digits should be the same.",
      id: "ISCO-08 {isco} adalah “{iscoTitle}”, sedangkan KBJI 2014 {kbji} adalah “{kbjiTitle}”. Periksa keduanya: angka-angka awalnya seharusnya sama.",
    },
    kbjiHere: { en: "the KBJI 2014 code", id: "kode KBJI 2014" },
    changeIsco: { en: "Change ISCO-08 to “{code}”: {title}", id: "Ubah ISCO-08 menjadi “{code}”: {title}" },
    changeKbji: { en: "Change KBJI 2014 to “{code}”: {title}", id: "Ubah KBJI 2014 menjadi “{code}”: {title}" },
  },
  check(profile, _context, report) {
    const kbji = knownCode(profile, "kbji2014");
    const isco = kbji && knownCode(profile, "isco08");
    if (!isco || !areComparable(kbji.code, isco.code) || isSameGroup(kbji.code, isco.code)) return;
    const args = { isco: isco.code, iscoTitle: isco.title, kbji: kbji.code, kbjiTitle: kbji.title };
    const related = [{ span: kbji.span, message: "kbjiHere", args: {} }];
    report({ span: isco.span, message: "differs", args, related, path: isco.path });
  },
  fix(profile) {
    const kbji = knownCode(profile, "kbji2014");
    const isco = knownCode(profile, "isco08");
    if (!kbji || !isco) return [];
    const iscoGroup = classificationOf("isco08")!.get(kbji.code.slice(0, 4));
    const kbjiGroup = classificationOf("kbji2014")!.get(isco.code);
    return [
      ...(iscoGroup ? [change(profile, "changeIsco", isco, iscoGroup)] : []),
      ...(kbjiGroup ? [change(profile, "changeKbji", kbji, kbjiGroup)] : []),
    ];
  },
};

/** A written code that its classification has: of others, other rules speak. */
function knownCode(profile: Profile, system: string): (WrittenCode & ClassifiedCode) | null {
  const written = writtenCode(profile, system);
  const known = written && classificationOf(system)?.get(written.code);
  return known ? { ...written, ...known } : null;
}

/** One may be less precise than the other. */
function isSameGroup(kbji: string, isco: string): boolean {
  const length = Math.min(4, kbji.length, isco.length);
  return kbji.slice(0, length) === isco.slice(0, length);
}

/** The KBJI code is the more precise one and most likely right. */
function change(
  { root, text }: Profile,
  title: "changeIsco" | "changeKbji",
  { node, path }: WrittenCode,
  to: ClassifiedCode,
): Fix {
  const args = { code: to.code, title: to.title };
  return {
    title,
    args,
    edits: [overScalar(text, node, to.code, isInFlow(root, path))],
    safe: false,
    preferred: title === "changeIsco",
  };
}
