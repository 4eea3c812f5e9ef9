// Giving an occupation another id, or a profile another title: what may be renamed, why not, and the edits to one profile.
// Which files are concerned, and renaming them, is the edge's affair.
import type { ProfileIndex } from "../index/profile-index";
import type { Template } from "../message";
import { isSlug, slugOf } from "../profile/identity";
import { isReference, type Named, namedAt, occupationMentions } from "../profile/mentions";
import type { Profile } from "../profile/profile";
import { overlaps, type Scalar } from "../profile/tree";
import type { Edit } from "../write/edit";
import { overScalar } from "../write/restyle";

export const REFUSALS = {
  nothing: {
    en: "Nothing can be renamed here. Put the cursor on the title, an id or a reference to another profile.",
    id: "Di sini tidak ada yang dapat diganti namanya. Letakkan kursor pada nama pekerjaan, pengenal, atau rujukan ke profil lain.",
  },
  unsaved: {
    en: "Save the profile first: its file name is the id.",
    id: "Simpan dahulu profil ini: nama berkasnya menjadi pengenal.",
  },
  noSlug: {
    en: "Try “{proposal}”: an id contains only lower-case letters, digits and single hyphens, at most 80 characters.",
    id: "Coba “{proposal}”: pengenal hanya berisi huruf kecil, angka, dan tanda hubung tunggal, paling banyak 80 karakter.",
  },
  taken: {
    en: "There is already a profile with the id “{id}”. Choose another id.",
    id: "Sudah ada profil dengan pengenal “{id}”. Pilih pengenal lain.",
  },
  fileThere: {
    en: "There is already a file “{file}”. Choose another id, or move that file away.",
    id: "Sudah ada berkas “{file}”. Pilih pengenal lain, atau pindahkan berkas itu.",
  },
  noFiles: {
    en: "This editor cannot rename files, and the file name is the id. Rename the file yourself, then the references.",
    id: "Editor ini tidak dapat mengganti nama berkas, padahal nama berkas adalah pengenalnya. Ganti sendiri nama berkasnya, lalu rujukannya.",
  },
  uncertain: {
    en: "What is written here cannot be read with certainty. Correct the findings on this line first.",
    id: "Yang tertulis di sini belum terbaca dengan pasti. Perbaiki dahulu temuan pada baris ini.",
  },
  emptyTitle: { en: "The title cannot be empty.", id: "Nama pekerjaan tidak boleh kosong." },
} as const satisfies Record<string, Template>;

export interface Refusal {
  readonly message: keyof typeof REFUSALS;
  readonly args: Readonly<Record<string, string>>;
}

/** What a rename at an offset would be about: a title, or the id of an occupation. */
export type Renamable = Named & ({ readonly kind: "title" } | { readonly id: string });

export function renamableAt(profile: Profile, offset: number): Renamable | Refusal {
  const named = namedAt(profile, offset);
  if (!named) return { message: "nothing", args: {} };
  if (isUncertain(profile, named.scalar)) return { message: "uncertain", args: {} };
  if (named.kind === "title" || named.id !== null) return named as Renamable;
  return { message: "unsaved", args: {} };
}

/** Why an occupation cannot get that id; null where it can. */
export function idRefusal(from: string, to: string, index: ProfileIndex): Refusal | null {
  if (!isSlug(to)) return { message: "noSlug", args: { proposal: slugOf(to) || "pekerja-sosial" } };
  // A reference that leads nowhere may be corrected to one that leads somewhere.
  const isTaken = to !== from && index.byId(from).length > 0 && index.byId(to).length > 0;
  return isTaken ? { message: "taken", args: { id: to } } : null;
}

export const titleRefusal = (title: string): Refusal | null =>
  title.trim() === "" ? { message: "emptyTitle", args: {} } : null;

/** What the rename of an occupation changes in one profile: references, and the own id where it is about that occupation. */
export function occupationEdits(profile: Profile, from: string, to: string): Edit[] {
  const isOwn = profile.identity.id === from;
  return occupationMentions(profile.root).flatMap((mention): Edit[] => {
    const isOwnId = mention.kind === "id" && isOwn && !isUncertain(profile, mention.scalar);
    const isMeant = isReference(mention) ? mention.text === from : isOwnId;
    if (!isMeant || mention.text === to) return [];
    return [overScalar(profile.text, mention.scalar, to, mention.isFlow)];
  });
}

/** May what is read as the value hold other entries, as behind a bracket that is not closed? */
const isUncertain = ({ text, doubtful }: Profile, { span }: Scalar): boolean =>
  doubtful.some(
    (stretch) =>
      overlaps(stretch, span) && (stretch.start < span.start || /[\r\n]/.test(text.slice(span.start, span.end))),
  );

/** In the quotes that the title has; quoted where it could not stand without. */
export function titleEdit({ text }: Profile, { scalar, isFlow }: Named, title: string): Edit {
  return overScalar(text, scalar, title.trim(), isFlow);
}

/** The id that would go with a new title: where the id was made from the old one, and the new one yields another that is free. */
export function idForTitle({ id, text }: Named, title: string, index: ProfileIndex): string | null {
  const made = slugOf(title);
  if (id === null || slugOf(text) !== id || made === id || !isSlug(made)) return null;
  return index.byId(made).length === 0 ? made : null;
}
