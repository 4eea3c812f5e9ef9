// A request to ignore findings that has no effect. Which requests silenced nothing is seen where all findings are (lint.ts).
import type { Profile } from "../profile/profile";
import { scalarAt } from "../profile/tree";
import { nearest } from "../schema/nearest";
import { shown } from "../schema/shape-facts";
import { type IgnoreComment, ignoreComments, MARKER, type NamedRule } from "../suppression/comments";
import { ignoreEntries } from "../suppression/entries";
import { commentAt, withoutComment, withoutEntry, withoutRule } from "../suppression/undo";
import type { Edit } from "../write/edit";
import { profileWith } from "../write/example";
import { inStyleOf } from "../write/restyle";
import type { Finding, Fix, Report, Rule } from "./rule";

export const unusedIgnore: Rule = {
  id: "unused-ignore",
  title: { en: "Nothing to ignore", id: "Tidak ada yang diabaikan" },
  severity: "warning",
  stage: "content",
  isAlwaysSaid: true,
  get docs() {
    return {
      why: {
        en: "A comment or an entry of “lint.ignore” that ignores nothing is left over from an earlier text, or its rule is misspelt; it could hide something later on. Findings that explain why a file cannot be read can never be ignored: nothing else in the file would be certain.",
        id: "Komentar atau butir “lint.ignore” yang tidak mengabaikan apa pun adalah sisa teks lama, atau nama aturannya salah tulis; kelak bisa menyembunyikan sesuatu. Temuan yang menjelaskan mengapa berkas tidak terbaca tidak pernah dapat diabaikan: isi lain dalam berkas itu pun menjadi tidak pasti.",
      },
      bad: {
        en: {
          text: profileWith(
            "en",
            "# occupation-profiles-ignore-next-line key-order: as in our template\ntitle: Baker\n",
          ),
          marks: ["key-order"],
        },
        id: {
          text: profileWith(
            "id",
            "# occupation-profiles-ignore-next-line key-order: sesuai templat kami\ntitle: Tukang roti\n",
          ),
          marks: ["key-order"],
        },
      },
      good: {
        en: {
          text: profileWith(
            "en",
            "status: draft\n# occupation-profiles-ignore-next-line key-order: as in our template\ntitle: Baker\n",
          ),
        },
        id: {
          text: profileWith(
            "id",
            "status: draft\n# occupation-profiles-ignore-next-line key-order: sesuai templat kami\ntitle: Tukang roti\n",
          ),
        },
      },
    };
  },
  messages: {
    line: {
      en: "The rule “{rule}” finds nothing on the next line, so there is nothing to ignore. Remove it here.",
      id: "Aturan “{rule}” tidak menemukan apa pun pada baris berikutnya, jadi tidak ada yang diabaikan. Hapus dari sini.",
    },
    section: {
      en: "The rule “{rule}” finds nothing in “{section}”, so there is nothing to ignore. Remove it here.",
      id: "Aturan “{rule}” tidak menemukan apa pun dalam “{section}”, jadi tidak ada yang diabaikan. Hapus dari sini.",
    },
    profile: {
      en: "The rule “{rule}” finds nothing in this profile, so there is nothing to ignore. Remove it here.",
      id: "Aturan “{rule}” tidak menemukan apa pun dalam profil ini, jadi tidak ada yang diabaikan. Hapus dari sini.",
    },
    never: {
      en: "Findings of “{rule}” cannot be ignored.",
      id: "Temuan “{rule}” tidak dapat diabaikan.",
    },
    unknown: {
      en: "There is no rule “{rule}”. Copy its name from the finding.",
      id: "Tidak ada aturan “{rule}”. Salin namanya dari temuannya.",
    },
    similar: {
      en: "There is no rule “{rule}”. Did you mean {similar}?",
      id: "Tidak ada aturan “{rule}”. Maksud Anda {similar}?",
    },
    noRule: {
      en: "Name the rule whose finding is to be ignored: “{marker} rule: reason”.",
      id: "Sebutkan aturan yang temuannya diabaikan: “{marker} aturan: alasan”.",
    },
    misspelt: {
      en: "This comment is not understood and ignores nothing. Did you mean “{marker}”?",
      id: "Komentar ini tidak dipahami dan tidak mengabaikan apa pun. Maksud Anda “{marker}”?",
    },
    behind: {
      en: "After other text, this comment ignores nothing: put it on a line of its own, above the line that is meant.",
      id: "Di belakang teks lain, komentar ini tidak mengabaikan apa pun: taruh di baris tersendiri, di atas baris yang dimaksud.",
    },
    last: {
      en: "No line follows whose findings could be ignored.",
      id: "Tidak ada baris sesudahnya yang temuannya dapat diabaikan.",
    },
    remove: { en: "Remove it", id: "Hapus" },
    rename: { en: "Change to “{to}”", id: "Ubah menjadi “{to}”" },
  },
  check(profile, { ruleIds }, report) {
    for (const comment of ignoreComments(profile)) {
      const fault = faultOf(comment);
      if (fault) report(fault);
      else for (const rule of comment.rules) unknown(rule, ruleIds, report);
    }
    for (const { rules, isFaulty } of ignoreEntries(profile)) if (!isFaulty) unknown(rules[0], ruleIds, report);
  },
  fix(profile, finding) {
    const renames = renamesFor(profile, finding);
    const edit = removal(profile, finding);
    // A reason is the author's words, and what is misspelt was meant to do something: nothing is taken out unasked.
    const remove = { title: "remove", args: {}, safe: false, preferred: renames.length === 0 };
    return [...renames, ...(edit ? [{ ...remove, edits: [edit] }] : [])];
  },
};

/** What keeps a comment from having any effect. */
function faultOf({ span, marker, isMisspelt, isAlone, rules, target }: IgnoreComment): Report | null {
  if (isMisspelt) return { span: marker, message: "misspelt", args: { marker: MARKER } };
  if (!isAlone) return { span, message: "behind" };
  if (rules.length === 0) return { span, message: "noRule", args: { marker: MARKER } };
  return target ? null : { span, message: "last" };
}

function unknown({ id, span }: NamedRule, ruleIds: readonly string[], report: (report: Report) => void): void {
  if (ruleIds.includes(id)) return;
  const suggestions = nearest(id, ruleIds).slice(0, 3);
  const similar = suggestions.map((rule) => `“${rule}”`).join(", ");
  const args = { rule: shown(id), similar, suggestions };
  report({ span, message: suggestions.length > 0 ? "similar" : "unknown", args });
}

function renamesFor(profile: Profile, { message, span, args }: Finding): Fix[] {
  const words = message === "misspelt" ? [MARKER] : message === "similar" ? (args["suggestions"] as string[]) : [];
  const value = scalarAt(profile.root, span.start);
  return words.map((to, i): Fix => {
    const edits = [{ ...span, text: value ? inStyleOf(value, to, false) : to }];
    return { title: "rename", args: { to }, edits, safe: false, preferred: i === 0 };
  });
}

function removal(profile: Profile, { span, message }: Finding): Edit | null {
  const comment = commentAt(profile, span);
  if (comment) {
    const isWhole = message === "misspelt" || message === "behind" || message === "noRule" || message === "last";
    return isWhole ? withoutComment(profile, comment) : withoutRule(profile, comment, span);
  }
  const entry = ignoreEntries(profile).find(({ rules }) => rules[0].span.start === span.start);
  return entry ? withoutEntry(profile, Number(entry.path.at(-1))) : null;
}
