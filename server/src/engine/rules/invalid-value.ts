// A value that its key does not take: a code, an address, a date, an identifier or a word in another form than expected.

import type { Problem } from "../profile/problem";
import { type Profile, problemsOf, textOf } from "../profile/profile";
import { isInFlow, nodeAt, type Path, pairOf } from "../profile/tree";
import { meantValues } from "../schema/likely-value";
import { CONFIGURATION } from "../schema/schema";
import { isRealDate } from "../schema/text-shape";
import { MOST_OFFERS, replacements } from "../slips/meant-value";
import { commentedOutAt, furtherLinesOut } from "../write/comment-out";
import { profileWith } from "../write/example";
import { overScalar } from "../write/restyle";
import type { Fix, Report, Rule } from "./rule";

export const invalidValue: Rule = {
  id: "invalid-value",
  title: { en: "A value that does not fit", id: "Nilai yang tidak sesuai" },
  severity: "error",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Dates, codes, addresses and words from a fixed list are also read by programs, so their form must be exact.",
        id: "Tanggal, kode, alamat, dan kata dari daftar tetap dibaca juga oleh program, jadi bentuknya harus persis.",
      },
      bad: {
        en: { text: profileWith("en", "title: Baker\nstatus: publishd\n"), marks: ["publishd"] },
        id: {
          text: profileWith("id", 'title: Tukang roti\ncodes:\n  kbji2014: "7512-01"\n'),
          marks: ['"7512-01"'],
        },
      },
      good: {
        en: { text: profileWith("en", "title: Baker\nstatus: draft\n") },
        id: { text: profileWith("id", 'title: Tukang roti\ncodes:\n  kbji2014: "7512.01"\n') },
      },
    };
  },
  messages: {
    option: {
      en: "“{key}” cannot be “{text}”. Possible values: {allowed}.",
      id: "“{key}” tidak dapat berisi “{text}”. Pilihannya: {allowed}.",
    },
    similar: {
      en: "“{key}” cannot be “{text}”. Did you mean {similar}? Possible values: {allowed}.",
      id: "“{key}” tidak dapat berisi “{text}”. Maksud Anda {similar}? Pilihannya: {allowed}.",
    },
    finalStop: {
      en: "Remove the full stop at the end of the title “{text}”.",
      id: "Hapus titik di akhir nama pekerjaan “{text}”.",
    },
    slug: {
      en: "“{text}” cannot be an id: use lower-case letters, digits and hyphens, as in “{example}”.",
      id: "“{text}” tidak dapat menjadi pengenal: gunakan huruf kecil, angka, dan tanda hubung, seperti “{example}”.",
    },
    kbji: {
      en: "“{text}” is not a {title} code: such a code has one to four digits, or four digits, a point and two digits, as in “{example}”.",
      id: "“{text}” bukan kode {title}: bentuknya satu sampai empat angka, atau empat angka, titik, dan dua angka, seperti “{example}”.",
    },
    isco08: {
      en: "“{text}” is not an {title} code: such a code has one to four digits, as in “{example}”.",
      id: "“{text}” bukan kode {title}: bentuknya satu sampai empat angka, seperti “{example}”.",
    },
    esco: {
      en: "“{text}” is not an {title} address: copy the whole address of the occupation, beginning with “http://”, as in “{example}”.",
      id: "“{text}” bukan alamat {title}: salin seluruh alamat pekerjaannya, diawali “http://”, seperti “{example}”.",
    },
    onet: {
      en: "“{text}” is not an {title} code: such a code has two digits, a hyphen, four digits, a point and two digits, as in “{example}”.",
      id: "“{text}” bukan kode {title}: bentuknya dua angka, tanda hubung, empat angka, titik, dan dua angka, seperti “{example}”.",
    },
    url: {
      en: "“{text}” is not a web address: begin with “https://” or “http://” and use no spaces.",
      id: "“{text}” bukan alamat web: awali dengan “https://” atau “http://” dan jangan memakai spasi.",
    },
    date: {
      en: "“{text}” is not a date in the form year-month-day, as in “{example}”.",
      id: "“{text}” bukan tanggal dengan bentuk tahun-bulan-tanggal, seperti “{example}”.",
    },
    noSuchDay: {
      en: "There is no such date as “{text}”: check the month and the day.",
      id: "Tanggal “{text}” tidak ada dalam kalender: periksa bulan dan tanggalnya.",
    },
    dueTooEarly: {
      en: "“review_due” ({text}) must be later than “updated” ({updated}).",
      id: "“review_due” ({text}) harus sesudah “updated” ({updated}).",
    },
    updatedHere: { en: "“updated” is given here.", id: "“updated” tercantum di sini." },
    path: {
      en: "“{text}” is not a path below this folder: write it starting from this folder, with “/” between the names, as in “{example}”.",
      id: "“{text}” bukan jalur di bawah folder ini: tuliskan mulai dari folder ini, dengan “/” di antara nama-namanya, seperti “{example}”.",
    },
    further: {
      en: "Keep the following lines as a comment for now",
      id: "Simpan dahulu baris-baris berikutnya sebagai komentar",
    },
    comment: { en: "Keep it as a comment for now", id: "Simpan dahulu sebagai komentar" },
    change: { en: "Change to “{to}”", id: "Ubah menjadi “{to}”" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report(precise(profile, problem));
    dueTooEarly(profile, report);
  },
  fix(profile, finding, context) {
    const { path = [] } = finding;
    const node = nodeAt(profile.root, path);
    if (node?.kind !== "scalar") return [];
    const further = furtherLinesOut(profile.text, node, path);
    if (further) return [{ title: "further", args: {}, edits: further, safe: false, preferred: true }];
    const isFlow = isInFlow(profile.root, path);
    const changes = replacements(profile, finding.message, path, node, context.index).map(
      ({ to, safe, preferred }): Fix => {
        const edits = [overScalar(profile.text, node, to, isFlow)];
        return { title: "change", args: { to }, edits, safe, preferred };
      },
    );
    return changes.length > 0 ? changes : asComment(profile, path);
  },
};

/** A value that nobody can guess, put aside with its key. */
function asComment({ text, root }: Profile, path: Path): Fix[] {
  const edits = commentedOutAt(text, root, path);
  return edits ? [{ title: "comment", args: {}, edits, safe: false, preferred: false }] : [];
}

function precise(profile: Profile, problem: Problem): Report {
  const { path = [], args } = problem;
  const text = textAt(profile, path);
  if (problem.message === "format") {
    return { ...problem, message: /^\d{4}-\d{2}-\d{2}$/.test(text) ? "noSuchDay" : "date" };
  }
  if (problem.message === "pattern") return { ...problem, message: formOf(profile, path) };
  const meant = meantValues(path, text, profile.format).slice(0, MOST_OFFERS);
  if (meant.length === 0) return { ...problem, message: "option" };
  const similar = meant.map(({ value }) => `“${value}”`).join(", ");
  return { ...problem, message: "similar", args: { ...args, similar } };
}

const textAt = ({ root }: Profile, path: Path): string => {
  const node = nodeAt(root, path);
  return node?.kind === "scalar" ? node.text.trim() : "";
};

/** Which form a key's pattern asks for. */
function formOf({ format }: Profile, path: Path): string {
  if (format === CONFIGURATION) return "path";
  const key = String(path.findLast((step) => typeof step === "string"));
  if (key.startsWith("kbji")) return "kbji";
  if (key === "title") return "finalStop";
  return ["isco08", "esco", "onet", "url"].includes(key) ? key : "slug";
}

function dueTooEarly(profile: Profile, report: (report: Report) => void): void {
  const [updated, due] = [textOf(profile, "updated"), textOf(profile, "review_due")];
  if (!updated || !due || !isRealDate(updated) || !isRealDate(due) || due > updated) return;
  report({
    span: pairOf(profile.root, "review_due")!.value!.span,
    message: "dueTooEarly",
    args: { text: due, updated },
    related: [{ span: pairOf(profile.root, "updated")!.value!.span, message: "updatedHere", args: {} }],
    path: ["review_due"],
  });
}
