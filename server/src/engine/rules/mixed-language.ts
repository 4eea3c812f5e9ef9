// Listed English words in Indonesian texts for which there is an Indonesian one. A whole text in another language is elsewhere.
import { languageOf } from "../profile/profile";
import { correction, inCaseOf, replacement } from "../prose/correction";
import { isOwn } from "../prose/own-words";
import { PhraseList } from "../prose/phrases";
import { profileWith } from "../write/example";
import type { Example, Fix, Rule } from "./rule";

const example = (lines: string): Example => ({
  text: profileWith("id", lines),
  name: "tukang-roti.id.occupation.yaml",
});
const bad = () => ({
  ...example("reality: Tukang roti juga mengejar deadline dan melakukan monitoring mutu adonan.\n"),
  marks: ["deadline", "monitoring"],
});
const good = () => example("reality: Tukang roti juga mengejar tenggat dan melakukan pemantauan mutu *sourdough*.\n");

const WORDS = `skill=keterampilan, skills=keterampilan, soft skill=keterampilan nonteknis, soft skills=keterampilan nonteknis, hard skill=keterampilan teknis,
  hard skills=keterampilan teknis, deadline=tenggat, stakeholder=pemangku kepentingan, stakeholders=pemangku kepentingan,
  problem solving=pemecahan masalah, problem-solving=pemecahan masalah, passion=minat kuat, monitoring=pemantauan, out-of-the-box=di luar kebiasaan,
  out of the box=di luar kebiasaan, meeting=rapat, multitasking=mengerjakan beberapa hal sekaligus, feedback=umpan balik, teamwork=kerja tim,
  team work=kerja tim, leadership=kepemimpinan, brainstorming=curah pendapat, training=pelatihan, workshop=lokakarya, planning=perencanaan,
  budget=anggaran, budgeting=penganggaran, customer=pelanggan, customers=pelanggan, user=pengguna, users=pengguna, client=klien, schedule=jadwal,
  background=latar belakang, fresh graduate=lulusan baru, job desk=uraian tugas, jobdesk=uraian tugas, job description=uraian tugas, networking=jejaring,
  public speaking=berbicara di depan umum, critical thinking=berpikir kritis, decision making=pengambilan keputusan, time management=pengelolaan waktu,
  management=manajemen, staff=staf, supervisor=penyelia, interview=wawancara, talent=talenta, stock=stok, recruitment=perekrutan, recruiter=perekrut,
  freelance=lepas, freelancer=pekerja lepas, part time=paruh waktu, part-time=paruh waktu, full time=penuh waktu, full-time=penuh waktu, mindset=pola pikir,
  challenge=tantangan, challenging=menantang, support=dukungan, follow up=tindak lanjut, follow-up=tindak lanjut, quality control=pengendalian mutu,
  easy going=luwes, easygoing=luwes, fast learner=cepat belajar, self-motivated=bermotivasi, detail oriented=teliti, detail-oriented=teliti, online=daring,
  offline=luring, download=unduh, upload=unggah, software=perangkat lunak, hardware=perangkat keras, database=basis data, website=situs web, event=acara,
  testing=pengujian, marketing=pemasaran, supplier=pemasok, ownership=rasa memiliki, creative thinking=berpikir kreatif, work-life balance=keseimbangan kerja dan kehidupan,
  work life balance=keseimbangan kerja dan kehidupan, trial and error=coba-coba, tools=peralatan, maintenance=pemeliharaan, delivery=pengiriman,
  coaching=pembimbingan, mentoring=pendampingan, partnership=kemitraan, gathering=pertemuan, request=permintaan, approval=persetujuan, report=laporan, reporting=pelaporan,
  update=pemutakhiran, outdoor=luar ruangan, indoor=dalam ruangan, trouble shooting=pemecahan masalah, troubleshooting=pemecahan masalah, traveling=bepergian, reward=penghargaan, handling=penanganan, owner=pemilik, owners=para pemilik,
  handle=menangani, menghandle=menangani, meng-handle=menangani, dihandle=ditangani, di-handle=ditangani, complaint=keluhan, customer service=layanan pelanggan,
  cleaning service=petugas kebersihan, meng-update=memutakhirkan, di-update=dimutakhirkan, meng-upload=mengunggah, mengupload=mengunggah, di-upload=diunggah, diupload=diunggah,
  men-download=mengunduh, mendownload=mengunduh, di-download=diunduh, didownload=diunduh, mem-backup=mencadangkan, membackup=mencadangkan, me-review=meninjau, mereview=meninjau,
  di-review=ditinjau, direview=ditinjau, men-support=mendukung, mensupport=mendukung, me-manage=mengelola, memanage=mengelola, di-manage=dikelola, mem-follow up=menindaklanjuti,
  di-follow up=ditindaklanjuti, meng-input=memasukkan, di-input=dimasukkan, men-training=melatih, di-training=dilatih, meng-cancel=membatalkan, di-cancel=dibatalkan`;

/** Also as Indonesian texts join an ending to a foreign word: `skill-nya`. */
const LIST = new PhraseList(
  () =>
    WORDS.split(/,\s*/).flatMap((pair): [string, string][] => {
      const [word = "", own = ""] = pair.split("=");
      return [
        [word, own],
        [`${word}-nya`, `${own}nya`],
      ];
    }),
  { language: "id", clitics: true },
);

export const mixedLanguage: Rule = {
  id: "mixed-language",
  title: { en: "An English word in an Indonesian text", id: "Kata Inggris dalam teks Indonesia" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "If there is an Indonesian word, more readers understand it. A foreign word that is really needed goes between asterisks, *like this*, and is shown in italics; technical terms can go into the glossary.",
        id: "Jika ada padanan Indonesia, lebih banyak pembaca memahaminya. Kata asing yang memang perlu diapit tanda bintang, *seperti ini*, dan ditampilkan miring; istilah bidang dapat dimasukkan ke glosarium.",
      },
      bad: { en: bad(), id: bad() },
      good: { en: good(), id: good() },
    };
  },
  messages: {
    word: {
      en: "“{word}” is English; the Indonesian word is “{standard}”.",
      id: "“{word}” kata Inggris; padanannya “{standard}”.",
    },
    replace: { en: "Write “{standard}”", id: "Tulis “{standard}”" },
    foreign: { en: "Mark as a foreign word: *{word}*", id: "Tandai sebagai kata asing: *{word}*" },
  },
  check(profile, { config }, report) {
    if (languageOf(profile, config) !== "id") return;
    for (const { passage, at, words, start, end, clitic, value } of LIST.in(profile)) {
      if (!isOwn(passage, at, words.length, config)) continue;
      const own = inCaseOf(passage.text.slice(start, end), value + clitic);
      const entry = passage.text
        .slice(start, end - clitic.length)
        .toLowerCase()
        .replace(/\s+/g, " ");
      // An asterisk in front of an unquoted value would be YAML's own.
      const isFirst = start === 0 && passage.node.style === "plain";
      const found = correction(passage, start, end, own, entry.replace(/-nya$/, ""));
      report({ ...found, message: "word", ...(isFirst && { extent: passage.node.span }) });
    }
  },
  fix(_profile, finding) {
    const { edits: [edit] = [], args, extent } = finding;
    const fixes: Fix[] = replacement(finding, { safe: false });
    const { word } = args;
    if (!edit || extent || typeof word !== "string") return fixes;
    const edits = [{ ...edit, text: `*${word}*` }];
    return [...fixes, { title: "foreign", args: { word }, edits, safe: false, preferred: false }];
  },
};
