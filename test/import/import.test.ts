// Plain texts as profiles: fifty-four texts against an editor's expectations, the seed of the format, and single turns of writing.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseYaml } from "yaml";
import { type Imported, importText } from "../../server/src/engine/import/import";
import { lintText } from "../support/check-rule";
import { type Expected, lostWords, placementOf, sectionsIn } from "./placement";

const TEXTS = join(__dirname, "texts");
const names = readdirSync(TEXTS).filter((name) => name.endsWith(".txt"));
const read = (name: string): string => readFileSync(join(TEXTS, name), "utf8");
const imported = (text: string): Imported => importText(text)!;
const kindsOf = ({ notes }: Imported): string[] => notes.map(({ doubt }) => doubt.kind);
const framesOf = (text: string): string[] => imported(text).frames.map(({ start, end }) => text.slice(start, end));

describe("import of the fifty-four texts that it has learnt from, too", () => {
  const results = names.map((name) => {
    const expected = parseYaml(read(name.replace(/\.txt$/, ".yaml"))) as Expected;
    return { name, expected, ...placementOf(read(name), expected) };
  });

  it("puts at least 98 of 100 sentences into the right section", () => {
    const total = results.reduce((sum, one) => sum + one.total, 0);
    const wrong = results.flatMap((one) => one.wrong.map((text) => `${one.name}: ${text}`));
    assert.ok(total > 700, `only ${total} sentences`);
    assert.ok(wrong.length <= total * 0.02, `${wrong.length} of ${total}:\n${wrong.join("\n")}`);
  });

  for (const { name, expected, imported: found, lost, wrong } of results) {
    it(`${name}: keeps every word, in the right language, at most three sentences out of place`, () => {
      assert.deepEqual(lost, []);
      assert.equal(found.lang, expected.lang);
      assert.ok(wrong.length <= 3, wrong.join("\n"));
      const { findings } = lintText(found.text, { path: "x.occupation.yaml" });
      const isUnanswered = expected.sections.misconceptions.some(({ reality }) => reality.length === 0);
      const ofSource = ["missing-section", "missing-title", ...(isUnanswered ? ["missing-key"] : [])];
      const errors = findings.filter(({ severity, rule }) => severity === "error" && !ofSource.includes(rule));
      assert.deepEqual(
        errors.map(({ rule }) => rule),
        [],
      );
      assert.ok(!findings.some(({ rule }) => rule === "misconception-contains-reality"));
      const notes = findings.filter(({ rule }) => rule === "import-note");
      assert.ok(notes.length <= found.notes.length && notes.length > 0 === found.notes.length > 0);
    });
  }

  it("leaves out the sections that a text does not have", () => {
    const there = results.flatMap(({ expected, imported: found, name }) => {
      const sections = Object.keys(sectionsIn(found.text));
      return expected.absent.flatMap((section) => (sections.includes(section) ? [`${name} ${section}`] : []));
    });
    assert.deepEqual(there, []);
  });
});

const SEED = `Pekerjaan di bidang pengelolaan program kesejahteraan sosial melibatkan perencanaan, pelaksanaan, dan monitoring kegiatan-kegiatan yang bertujuan untuk meningkatkan kesejahteraan masyarakat.
`;

describe("import", () => {
  it("does with the format's first sample what its editor did", () => {
    const source = readFileSync(join(__dirname, "seed.txt"), "utf8");
    assert.ok(source.startsWith(SEED.trim()));
    const wanted = sectionsIn(readFileSync(join(__dirname, "seed.occupation.yaml"), "utf8"));
    const found = imported(source);
    assert.deepEqual(sectionsIn(found.text), wanted);
    // What it may doubt besides depends on what it has learnt.
    const kinds = kindsOf(found);
    assert.deepEqual([kinds.slice(0, 2), kinds.length <= 3], [["title", "bothAnswers"], true]);
    assert.deepEqual(lostWords(source, found), []);
    const { findings } = lintText(found.text, { path: "x.occupation.yaml" });
    const unsound = findings.filter(
      ({ severity, rule }) => severity === "error" || rule === "misconception-contains-reality",
    );
    assert.deepEqual(unsound, []);
  });

  it("lists what it leaves out, at its place", () => {
    const text =
      "Guru\n\nMiskonsepsi: Banyak orang mengira bahwa guru hanya mengajar, padahal sebenarnya ia juga mendampingi.\n";
    assert.deepEqual(framesOf(text), ["Guru", "Miskonsepsi:", "Banyak orang mengira bahwa", ", padahal sebenarnya"]);
    const { misconception, reality } = sectionsIn(imported(text).text);
    assert.deepEqual([misconception, reality], [["Guru hanya mengajar."], ["Ia juga mendampingi."]]);
  });

  it("takes what does not suit before what suits", () => {
    const found = sectionsIn(
      imported(
        "Guru adalah pendidik.\n\nProfil orang yang tidak cocok: mereka yang mudah marah.\n\nOrang yang cocok adalah orang yang sabar.\n",
      ).text,
    );
    assert.deepEqual(Object.keys(found), ["summary", "fit", "misfit"]);
  });

  it("leaves a heading's section where a paragraph speaks of people", () => {
    const text =
      "Tukang Cukur\n\nApa pekerjaannya?\nIa memotong rambut.\n\nOrang yang sabar akan menikmati pekerjaan ini. Sebaliknya, orang yang tidak tahan berdiri sebaiknya mencari pekerjaan lain.\n\nBerbeda dengan penata rambut, tukang cukur jarang mewarnai rambut.\n";
    const found = sectionsIn(imported(text).text);
    assert.deepEqual(Object.keys(found), ["duties", "fit", "misfit", "comparison"]);
    assert.equal(found["comparison"]?.[0], "Penata rambut");
  });

  it("keeps further pairs in their order, with a note", () => {
    const text =
      "Mitos 1: Guru pulang siang.\nFakta 1: Guru juga menilai di rumah.\nMitos 2: Guru selalu galak.\nFakta 2: Kebanyakan guru sabar.\n";
    const found = imported(text);
    assert.match(
      found.text,
      /\n# import-note: [^\n]+\nmore_misconceptions:\n {2}- misconception: Guru selalu galak\.\n {4}reality: Kebanyakan guru sabar\.\n/,
    );
    assert.ok(kindsOf(found).includes("morePairs"));
  });

  it("goes on with a comparison, and names whom it speaks of", () => {
    const text =
      "Bidan\n\nBidan adalah tenaga kesehatan.\n\nPerbedaan dengan perawat: Perawat merawat semua pasien. Sedangkan bidan menolong persalinan.\n";
    assert.match(imported(text).text, /\ncomparison:\n {2}- title: Perawat\n {4}text: /);
  });

  it("keeps as running text what names nobody, and says so", () => {
    const found = imported(
      "Perbedaan dengan profesi yang mirip: Perbedaannya terletak pada lingkup kerja yang luas.\n",
    );
    assert.match(found.text, /\ncomparison: P/);
    assert.ok(kindsOf(found).includes("noPartner"));
  });

  it("reads one paragraph without line breaks", () => {
    const text =
      "Bakers make bread. Their main duties include mixing dough, shaping loaves, and cleaning ovens. The job suits people who like early mornings. It is not for anyone who hates heat. Many people think that bakers only follow recipes. In fact, they adjust every batch. Unlike a pastry chef, a baker makes daily bread.";
    const found = sectionsIn(imported(text).text);
    assert.deepEqual(Object.keys(found), [
      "summary",
      "duties",
      "fit",
      "misfit",
      "misconception",
      "reality",
      "comparison",
    ]);
    assert.deepEqual(found["duties"], ["mixing dough", "shaping loaves", "cleaning ovens"]);
    assert.deepEqual(found["misconception"], ["Bakers only follow recipes."]);
  });

  it("reads right and wrong by their marks", () => {
    const beliefs = "Guru\n\nMitos / Fakta\n✗ Guru pulang siang.\n✓ Guru juga menilai di rumah.\n";
    assert.match(
      imported(beliefs).text,
      /\nmisconception: Guru pulang siang\.\n[\s\S]*\nreality: Guru juga menilai di rumah\.\n/,
    );
    const people = "Guru\n\nCocok untukmu?\n✓ kamu sabar\n✓ kamu telaten\n✗ kamu pemarah\n";
    assert.deepEqual(Object.keys(sectionsIn(imported(people).text)), ["fit", "misfit"]);
  });

  it("takes a question that expects the contrary for a belief, and what follows for its answer", () => {
    const text = "Baker\n\nIsn't it just following recipes? No, every batch is adjusted.\n";
    const { misconception, reality } = sectionsIn(imported(text).text);
    assert.deepEqual(misconception, ["Isn't it just following recipes?"]);
    assert.deepEqual(reality, ["No, every batch is adjusted."]);
  });

  it("knows bold labels without a colon, and numbered chapters", () => {
    const text = "Guru\n\n**Tugas utama** mengajar di kelas.\n\nII. Perbandingan\nDosen juga meneliti.\n";
    assert.deepEqual(Object.keys(sectionsIn(imported(text).text)), ["duties", "comparison"]);
  });

  it("parts sentences that begin without capital letters", () => {
    const text =
      "sopir bawa barang ke gudang. orang2 ngira sopir cuma duduk. pdhl sopir ikut bongkar muat. yg gampang ngantuk jangan deh.\n";
    const found = sectionsIn(imported(text).text);
    assert.deepEqual(Object.keys(found), ["summary", "misfit", "misconception", "reality"]);
  });

  it("goes back to the sections behind a label that belongs to none", () => {
    const text =
      "Guru\n\nTugas: mengajar di kelas setiap hari.\nKode jabatan: 2341\nIa juga menilai tugas siswa dan menyusun soal ujian.\n";
    assert.match(
      sectionsIn(imported(text).text)["duties"]!.join(" "),
      /^Mengajar di kelas setiap hari\. .*Ia juga menilai tugas siswa dan menyusun soal ujian\.$/,
    );
  });

  it("gives several beliefs in a row as many answers in a row", () => {
    const text =
      "Guru\n\nMitos: Guru malas bekerja di luar jam pelajaran.\nMitos: Guru galak kepada semua murid.\n" +
      "Fakta: Ia menilai tugas sampai malam.\nFakta: Ia justru dilatih untuk sabar menghadapi murid.\n";
    assert.match(
      imported(text).text,
      /\nmisconception: Guru malas[^\n]+\n\nreality: Ia menilai[^\n]+\n[\s\S]*\n {2}- misconception: Guru galak[^\n]+\n {4}reality: Ia justru dilatih[^\n]+\n$/,
    );
  });

  it("drops no short text behind a label, and no line that has only headings around", () => {
    const labelled = imported("Apoteker\n\nTugas: Meracik obat\nCocok: Orang teliti\n");
    assert.deepEqual(sectionsIn(labelled.text), { duties: ["Meracik obat"], fit: ["Orang teliti"] });
  });

  it("reads the columns of a table as lines, and a tab behind a list's mark as a blank", () => {
    const rows =
      "Guru\n\nTugas\tMengajar murid di kelas dan menilai hasil belajarnya\nCocok untuk\tOrang yang sabar dan senang menjelaskan\n";
    assert.deepEqual(sectionsIn(imported(rows).text), {
      duties: ["Mengajar murid di kelas dan menilai hasil belajarnya"],
      fit: ["Orang yang sabar dan senang menjelaskan"],
    });
    const list = "Guru adalah pendidik.\n\nTugas:\n1.\tmengajar di kelas\n2.\tmenilai hasil belajar\n";
    assert.deepEqual(sectionsIn(imported(list).text)["duties"], ["mengajar di kelas", "menilai hasil belajar"]);
  });

  describe("tables with bars", () => {
    const text = (...rows: string[]) => ["# Penyelam bangunan air", "", ...rows, ""].join("\n");
    const sections = {
      duties: ["Memeriksa tiang dermaga dan mengelas di bawah air"],
      fit: ["Orang yang tenang di ruang gelap"],
      misfit: ["Orang yang takut ruang sempit"],
    };
    const rows = ["Tugas | Memeriksa tiang dermaga dan mengelas di bawah air"];
    rows.push("Cocok | Orang yang tenang di ruang gelap", "Kurang cocok | Orang yang takut ruang sempit");
    const framed = rows.map((row) => `| ${row} |`);

    it("are read row by row: a label, then its text; what heads the columns is left out where it says nothing", () => {
      assert.deepEqual(sectionsIn(imported(text(...framed)).text), sections);
      for (const head of ["Bagian | Isi", " | ", "Section | Text"]) {
        const found = imported(text(`| ${head} |`, "|:---|---:|", ...framed));
        assert.deepEqual(sectionsIn(found.text), sections, head);
        assert.deepEqual(found.notes, []);
      }
      assert.deepEqual(sectionsIn(imported(text("Aspek | Keterangan", "--- | ---", ...rows)).text), sections);
      const bold = rows.map((row) => `| **${row.replace(" |", "** |")} |`);
      assert.deepEqual(sectionsIn(imported(text(...bold)).text), sections);
    });

    it("list what stood there as left out", () => {
      const source = text("| Bagian | Isi |", "|---|---|", ...framed);
      const left = imported(source).frames.map(({ start, end }) => source.slice(start, end));
      for (const word of ["Bagian", "Isi", "Tugas", "Cocok", "Kurang cocok"]) assert.ok(left.includes(word), word);
    });

    it("are read column by column where their heads announce what is below them", () => {
      const columns = text(
        "Cocok | Kurang cocok",
        "--- | ---",
        "tenang di ruang gelap | takut ruang sempit",
        "suka bekerja dalam tim |",
        "",
        "| Mitos | Fakta |",
        "|---|---|",
        "| Kerjanya seperti menyelam wisata. | Jarak pandang sering nol. |",
        "| Gajinya pasti besar. | Upah bergantung pada proyek. |",
      );
      assert.deepEqual(sectionsIn(imported(columns).text), {
        fit: ["tenang di ruang gelap", "suka bekerja dalam tim"],
        misfit: ["takut ruang sempit"],
        misconception: ["Kerjanya seperti menyelam wisata."],
        reality: ["Jarak pandang sering nol."],
        more_misconceptions: ["Gajinya pasti besar.", "Upah bergantung pada proyek."],
      });
    });

    it("give each line that is broken within a cell as an entry, and keep a bar behind a backslash", () => {
      const broken = text("| Bagian | Isi |", "|---|---|", "| Tugas | memeriksa tiang<br>mengelas pipa A\\|B |");
      assert.deepEqual(sectionsIn(imported(broken).text)["duties"], ["memeriksa tiang", "mengelas pipa A\\|B"]);
    });

    it("lose no word where cells are missing, empty or too many", () => {
      for (const cell of [" ", "\u200b"]) {
        const source = `| Bagian | Isi |\n|---|---|\n|${cell}|${cell}|\n`;
        const { text: profile, frames } = imported(source);
        const kept = `${profile} ${frames.map(({ start, end }) => source.slice(start, end)).join(" ")}`;
        assert.ok(kept.includes("Bagian") && kept.includes("Isi"), kept);
      }
      const odd = ["| Tugas | menyelam |", "| Cocok |", "|---|", "| | |", "Kurang | cocok | takut | gelap |", "|"];
      for (let i = 0; i < odd.length; i++) {
        const source = text("| A | B |", "|---|---|", ...odd.slice(i), ...odd.slice(0, i));
        const { text: profile, frames } = imported(source);
        const kept = `${profile} ${frames.map(({ start, end }) => source.slice(start, end)).join(" ")}`;
        for (const word of source.match(/\p{L}+/gu)!) assert.ok(kept.includes(word), `${word} of ${source}`);
      }
    });
  });

  it("writes another name without the capitals of its heading, and an abbreviation with them", () => {
    const named = (line: string) => imported(`${line}\n\nTugas: memotret tulang pasien\n`).text;
    assert.match(
      named("PENATA RADIOLOGI (RADIOGRAFER)"),
      /^title: Penata radiologi\nalternative_titles:\n {2}- Radiografer$/m,
    );
    assert.match(named("PRANATA HUMAS (PR)"), /^alternative_titles:\n {2}- PR$/m);
  });

  it("leaves a first line out that says little besides the name", () => {
    const source = "Bidan Desa | PortalKarier.id\n\nBidan desa menolong persalinan di desa terpencil.\n";
    const { title, text, frames } = imported(source);
    assert.equal(title, "Bidan Desa");
    assert.doesNotMatch(text, /x-unplaced/);
    assert.ok(frames.some(({ kind, start }) => kind === "title" && start === 0));
  });

  it("begins a whole sentence with a capital letter where its label is left out, and no entry of a list", () => {
    const { text } = imported(
      "Veterinary nurse\n\nDuties:\n- dressing wounds\n- giving medication\n\n" +
        "Misconception: nurses only hold the animals all day.\nReality: they run the ward and read X-rays.\n",
    );
    assert.match(text, /^ {2}- dressing wounds$/m);
    assert.match(text, /^misconception: Nurses only hold the animals all day\.$/m);
    assert.match(text, /^reality: They run the ward and read X-rays\.$/m);
  });

  it("takes no other name of the occupation for somebody else", () => {
    const text =
      "Penata radiologi (radiografer)\n\nBedanya:\nRadiografer mengambil gambarnya, sementara dokter radiologi membaca gambar itu.\n";
    assert.match(imported(text).text, /^comparison:\n {2}- title: Dokter radiologi\n/m);
  });

  it("takes a line that leads on with three dots for the heading of its list", () => {
    const list = "Bidan\n\nKamu bakal betah kalau...\n- sabar menghadapi ibu yang kesakitan\n- suka bekerja malam\n";
    assert.deepEqual(sectionsIn(imported(list).text), {
      fit: ["sabar menghadapi ibu yang kesakitan", "suka bekerja malam"],
    });
  });

  it("knows a name behind a label, and in a heading that asks", () => {
    const titleOf = (text: string) => imported(text).title;
    assert.equal(titleOf("Profil Pekerjaan: Bidan\n\nBidan menolong persalinan di desa.\n"), "Bidan");
    assert.equal(titleOf("Occupation profile: Midwife\n\nA midwife helps at births.\n"), "Midwife");
    assert.equal(titleOf("What Does a Nurse Do?\n\nA nurse cares for patients in hospitals.\n"), "Nurse");
    assert.doesNotMatch(titleOf("Mitos: Guru malas.\nMitos: Guru galak.\nFakta: Guru rajin.\n") ?? "", /mala$/);
  });

  it("takes an abbreviation behind the name for another name", () => {
    const text = "Penyuluh Pertanian (PPL)\n\nPPL adalah pendamping petani di sawah dan kebun.\n";
    assert.match(imported(text).text, /\ntitle: Penyuluh Pertanian\nalternative_titles:\n {2}- PPL\nstatus: draft\n/);
    assert.deepEqual(lostWords(text, imported(text)), []);
  });

  it("gives a single paragraph of answers to as many beliefs, and answers in front to what stands behind", () => {
    const both = imported(
      "Barista\n\nTugas:\n- menyeduh kopi\n- melayani tamu\n\nMiskonsepsi: Barista hanya menekan tombol. Kerjanya selalu santai.\n\n" +
        "Kenyataannya: Ia menimbang setiap takaran. Ia berdiri delapan jam.\n",
    );
    const { misconception, reality, more_misconceptions: more } = parseYaml(both.text);
    assert.deepEqual([misconception, reality], ["Barista hanya menekan tombol.", "Ia menimbang setiap takaran."]);
    assert.deepEqual(more, [{ misconception: "Kerjanya selalu santai.", reality: "Ia berdiri delapan jam." }]);
    const turned = imported(
      "Barista\n\nTugas:\n- menyeduh kopi\n- melayani tamu\n\nKenyataan:\nBarista menimbang setiap takaran.\n\n" +
        "Mitos:\nBarista hanya menekan tombol.\n\nCocok untuk:\nOrang yang sabar dan ramah.\n",
    );
    assert.match(
      turned.text,
      /^misconception: Barista hanya menekan tombol\.\n\n?reality: Barista menimbang setiap takaran\.$/m,
    );
  });

  it("takes brackets that begin with a turn for the answer", () => {
    const { text, frames } = imported(
      "Barista\n\nTugas:\n- menyeduh kopi\n- melayani tamu\n\nMitos: barista hanya menekan tombol (faktanya ia menimbang setiap takaran).\n\nCocok untuk: orang yang sabar.\n",
    );
    assert.match(text, /^misconception: Barista hanya menekan tombol\.$/m);
    assert.match(text, /^reality: Ia menimbang setiap takaran\.$/m);
    assert.deepEqual(frames.filter(({ kind }) => kind === "joint").length, 1);
  });

  it("drops what says that it is said, however that is put", () => {
    const leads: readonly (readonly [lead: string, language: "id" | "en"])[] = [
      ["Sering ada anggapan bahwa", "id"],
      ["Miskonsepsi kedua adalah", "id"],
      ["Kata orang,", "id"],
      ["Konon,", "id"],
      ["Katanya sih", "id"],
      ["Di mata banyak orang,", "id"],
      ["Banyak yang kira", "id"],
      ["Banyak pula yang yakin", "id"],
      ["Ada juga yang pikir", "id"],
      ["Orang-orang pada ngira", "id"],
      ["Sebagian orang tua bahkan percaya", "id"],
      ["It is also widely believed that", "en"],
      ["You may also have heard that", "en"],
      ["Some folks even reckon", "en"],
    ];
    for (const [lead, language] of leads) {
      const [belief, rest] =
        language === "id"
          ? ["barista hanya menekan tombol mesin", "Padahal ia menimbang setiap takaran."]
          : ["baristas only press the buttons", "In reality they weigh every dose."];
      const duties =
        language === "id"
          ? "Tugas:\n- menyeduh kopi\n- melayani tamu"
          : "Duties:\n- brew coffee\n- serve the guests who come in";
      const { text } = imported(`Barista\n\n${duties}\n\n${lead} ${belief}. ${rest}\n`);
      const found = /^misconception: (.*)$/m.exec(text)?.[1];
      assert.equal(found, `${belief.charAt(0).toUpperCase()}${belief.slice(1)}.`, `${lead}\n${text}`);
    }
  });

  it("reads the marks of older programs for Windows, which arrive as control characters", () => {
    const { text } = imported(
      "Barista\n\nTugas:\n\u0095 menyeduh kopi \u0093tubruk\u0094\n\u0095 melayani tamu \u0096 pagi dan malam\n",
    );
    assert.match(text, /^duties:\n {2}- menyeduh kopi “tubruk”\n {2}- melayani tamu – pagi dan malam$/m);
  });

  it("drops the marks of a belief that is a quotation, and no half of a lead-in", () => {
    const text =
      'Bidan menolong ibu di desa.\n\nMitos: "Bidan cuma menolong persalinan."\nFakta: Bidan juga memantau kehamilan.\n\n' +
      'Anak-anak sering bilang ke saya, "Bidan tidak pernah tidur, Bu." Padahal bidan bekerja bergiliran.\n';
    const { text: profile } = imported(text);
    assert.match(profile, /\nmisconception: Bidan cuma menolong persalinan\.\n/);
    assert.deepEqual(framesOf(text), ["Mitos:", '"', '"', "Fakta:"]);
    assert.match(profile, /misconception: Anak-anak sering bilang ke saya, /);
  });

  it("drops what says who speaks wherever it stands", () => {
    const text =
      "T: Apa itu bidan?\nJ: Bidan adalah tenaga kesehatan yang menolong ibu.\nT: Siapa yang cocok?\nJ: Orang yang sabar.\n" +
      "T: Siapa yang tidak cocok?\nJ: Orang yang takut darah.\n";
    assert.doesNotMatch(imported(text).text, /\b[TJ]:/);
    assert.deepEqual(lostWords(text, imported(text)), []);
  });

  it("ends another occupation's name in front of what it does", () => {
    const text =
      "Occupation: Museum conservator\n\nA conservator treats old objects.\n\nRelated occupation: The curator researches the " +
      "collection, while the conservator looks after its material.\n";
    assert.doesNotMatch(imported(text).text, /looks after\n/);
  });

  it("keeps who is compared in front of what that one does", () => {
    const text =
      "Notaris\n\nNotaris adalah pejabat umum yang membuat akta autentik.\n\nProfesi yang mirip\nAdvokat: membela kepentingan klien, " +
      "sedangkan notaris melayani semua pihak secara seimbang.\n";
    assert.match(imported(text).text, /Advokat/);
  });

  it("names the other occupation in the singular", () => {
    const text =
      "Paralegal\n\nParalegals carry out legal work under a solicitor.\n\nParalegal or legal secretary?\nLegal secretaries type " +
      "documents and manage diaries. Paralegals do legal work that is charged to the client.\n";
    assert.match(imported(text).text, /\n {2}- title: Legal secretary\n/);
  });

  it("keeps a title that is like no name, with a note, and what a title says besides its name", () => {
    const like = imported("Xyzzy Plugh\n\nPekerjaan ini menuntut ketelitian dan kesabaran setiap hari.\n");
    assert.match(like.text, /Xyzzy Plugh/);
    const long =
      "# Bidan di desa terpencil dengan gaji lima juta rupiah per bulan\n\nBidan adalah tenaga kesehatan yang menolong ibu.\n";
    assert.match(imported(long).text, /gaji lima juta rupiah/);
    const two = "# Penyuluh Pertanian (PPL) (THL)\n\nPenyuluh pertanian adalah pendamping petani di sawah.\n";
    assert.match(imported(two).text, /\nalternative_titles:\n {2}- PPL\n {2}- THL\n/);
    const again = "# Guru (GTT)\n\n# Guru (GTT)\n\nGuru adalah pendidik di sekolah.\n";
    assert.equal(imported(again).text.match(/- GTT/g)?.length ?? 0, 1);
  });

  it("reads a tab in front of a colon as a blank, and figures in a table as text", () => {
    const text =
      "Nama jabatan\t: Penata rambut\nUraian tugas\t: Memotong dan menata rambut pelanggan.\nGaji\t5 juta rupiah per bulan\n";
    const { text: profile, title } = imported(text);
    assert.equal(title, "Penata rambut");
    assert.match(profile, /Memotong dan menata rambut pelanggan/);
    assert.doesNotMatch(profile, /": /);
    assert.match(profile, /5 juta rupiah/);
  });

  it("keeps whose work it is in front of what they do, and emoji of several characters whole", () => {
    const text =
      "Guru\n\nPerbedaan dengan profesi lain\n\nPerawat: menulis laporan bulanan.\nPerawat: merawat pasien di bangsal.\n" +
      "Perawat: bekerja bergiliran siang dan malam.\n";
    assert.match(imported(text).text, /Perawat/);
    const list = "Guru adalah pendidik.\n\nTugas:\n👩‍🏫 mengajar murid di kelas\n👍🏽 menilai hasil belajar\n";
    assert.deepEqual(sectionsIn(imported(list).text)["duties"], ["mengajar murid di kelas", "menilai hasil belajar"]);
  });

  it("says where an empty quotation stands", () => {
    const { notes } = imported("Guru adalah pendidik.\n\nMitos: “ ”\n");
    for (const { span } of notes) assert.ok(span.start >= 0 && span.end > span.start);
  });

  it("takes plus and minus in one list for what speaks for and against", () => {
    const text =
      "Pemandu wisata\n\nPemandu wisata menemani wisatawan di kota.\n\nKelebihan dan kekurangan\n+ bertemu orang dari banyak negara\n" +
      "+ bekerja di luar ruangan\n- penghasilan bergantung pada musim\n- sering bekerja pada hari libur\n";
    const { fit, misfit } = sectionsIn(imported(text).text);
    assert.deepEqual(
      [fit, misfit],
      [
        ["bertemu orang dari banyak negara", "bekerja di luar ruangan"],
        ["penghasilan bergantung pada musim", "sering bekerja pada hari libur"],
      ],
    );
  });

  it("keeps a label with what fits no section, and brackets around what is still to be written", () => {
    const text =
      "Juru las\n\nJuru las menyambung logam dengan panas.\n\nGaji: mulai dari upah minimum kota, tergantung sertifikat.\n\n" +
      "Tugas\n[diisi kemudian]\n";
    const { text: profile } = imported(text);
    assert.match(profile, /Gaji: mulai dari upah minimum kota/);
    assert.match(profile, /\[diisi kemudian\]/);
  });

  it("takes the other occupation's full name from the heading", () => {
    const text =
      "Ahli gizi adalah tenaga kesehatan yang mengatur makanan pasien.\n\nPerbedaan dengan dokter spesialis gizi klinik: " +
      "dokter spesialis meresepkan obat, sementara ahli gizi mengatur makanan.\n";
    assert.match(imported(text).text, /\n {2}- title: Dokter spesialis gizi klinik\n/);
  });

  it("keeps what fits no section, with a note", () => {
    const found = imported("Guru adalah pendidik.\n\nGaji awal sekitar Rp4.000.000 per bulan.\n");
    assert.match(
      found.text,
      /\n# import-note: [^\n]+\nx-unplaced:\n {2}- Gaji awal sekitar Rp4\.000\.000 per bulan\.\n$/,
    );
  });

  it("writes what YAML would misread so that it stays text", () => {
    const text =
      "Guru adalah pendidik.\n\nTugas:\n- nomor satu: #1 mengajar\n- @sekolah\n- 12\n- 'kutip' dan \"kutip\"\n";
    assert.deepEqual(sectionsIn(imported(text).text)["duties"], [
      "nomor satu: #1 mengajar",
      "@sekolah",
      "12",
      "'kutip' dan \"kutip\"",
    ]);
  });

  it("reads a list whose first item begins in another section", () => {
    const text =
      "Guru\n\n- Guru adalah pendidik. Tugasnya mengajar di kelas.\n- Tugasnya menilai.\n- Tugasnya membimbing.\n";
    assert.deepEqual(lostWords(text, imported(text)), []);
  });

  it("writes line ends as the source does", () => {
    const text = imported("Guru adalah pendidik.\r\n\r\nTugas:\r\n- mengajar\r\n- menilai\r\n").text;
    assert.equal(text.replaceAll("\r\n", "").includes("\n"), false);
    assert.ok(text.includes("\r\n"));
  });

  it("does as it is told about the language, and has nothing to say of nothing", () => {
    assert.equal(importText("Guru", { lang: "en" })?.lang, "en");
    assert.equal(importText("Guru", { defaultLanguage: "en" })?.lang, "en");
    assert.equal(importText(" \n\t— ***\n"), null);
    assert.match(
      importText("Guru adalah pendidik. Guru mengajar.", { noteLanguage: "en" })!.text,
      /# import-note: the title is taken from/,
    );
  });
});
