// The rules about what is asked of the candidate: age, sex, looks, family, origin. What is said of others is left alone.
import assert from "node:assert/strict";
import type { Language } from "../../server/src/engine/message";
import { profileWith } from "../../server/src/engine/write/example";
import { checkRule, lintText } from "../support/check-rule";
import { marksOf } from "../support/marks";
import { sentencesOf } from "../support/sentences";

type Case = readonly [lines: string, ...marks: string[]];

function checkCases(rule: string, language: Language, cases: readonly Case[]): void {
  for (const [lines, ...marks] of cases) assert.deepEqual(marksOf(rule, language, `${lines}\n`), marks, lines);
}

describe("bias-age", () => {
  it("marks ages and words for them in Indonesian, with the words that belong to them", () => {
    checkRule(
      profileWith(
        "id",
        `fit:
  - sabar dan teliti
  - usia 18–30 tahun
#   ^^^^^^^^^^^^^^^^ warning bias-age
  - tenang
`,
      ),
    );
    checkCases("bias-age", "id", [
      ["fit: Orang yang ramah, gesit, dan berusia maksimal 27 tahun.", "berusia maksimal 27 tahun"],
      ["fit: Orang yang gesit, maks. 35 tahun, dan ramah.", "maks. 35 tahun"],
      ["fit: Usianya antara 20 dan 30 tahun.", "Usianya antara 20 dan 30 tahun"],
      ["misfit: Orang yang berumur lebih dari empat puluh lima tahun.", "berumur lebih dari empat puluh lima tahun"],
      ["fit: Pekerjaan ini cocok untuk yang masih muda.", "masih muda"],
      ["fit: Lulusan baru atau *fresh graduate* yang ramah.", "Lulusan baru", "fresh graduate"],
      ["duties: Calon harus berusia 25 tahun.", "berusia 25 tahun"],
    ]);
  });

  it("marks them in English", () => {
    checkCases("bias-age", "en", [
      ["fit: People under 30 who like to move.", "under 30"],
      ["fit: People aged 18 to 25.", "aged 18 to 25"],
      ["fit: Applicants should be at least 21 years old.", "at least 21 years old"],
      ["fit: Young and energetic people.", "Young"],
      ["fit: The age limit is thirty-five.", "age limit"],
      ["misfit: Those over 45 who need rest.", "over 45"],
    ]);
  });

  it("leaves alone people served, experience, things and quotations", () => {
    checkCases("bias-age", "id", [
      ["duties: Mengajar anak berusia 15 tahun dan mendampingi orang lanjut usia."],
      ["fit: Orang yang senang mendampingi anak muda dan sabar menghadapi pasien berumur 70 tahun."],
      ["fit: Berpengalaman minimal 15 tahun sebagai tukang roti."],
      ['fit: Orang yang tersenyum bila mendengar "masih muda".'],
      ["fit: Sabar menunggu keju berusia 5 tahun."],
      ["comparison: Perawat anak merawat pasien berusia di bawah 18 tahun, sedangkan koki berusia 30 tahun memasak."],
    ]);
    checkCases("bias-age", "en", [
      ["fit: People who enjoy working with young people and elderly patients."],
      ["summary: Investors put money into young or small companies."],
      ["fit: At least 20 years of experience in bakeries."],
      ["fit: People who lift over 30 kilos."],
    ]);
  });

  it("tells that a law may be the reason", () => {
    const [id] = sentencesOf("bias-age", profileWith("id", "fit: Orang berusia minimal 21 tahun yang sabar.\n"), "id");
    assert.match(id!, /ditetapkan undang-undang, abaikan temuan ini/);
    const levels = (fit: string) =>
      lintText(profileWith("id", `fit: ${fit}\n`)).findings.flatMap(({ rule, severity }) =>
        rule === "bias-age" ? [severity] : [],
      );
    assert.deepEqual(levels("Orang berusia minimal 21 tahun yang sabar."), ["warning"]);
    assert.deepEqual(levels("Untuk diangkat, notaris harus berusia minimal 27 tahun."), ["info"]);
  });
});

describe("bias-gender", () => {
  it("marks a sex that is asked for, or that begins the statement", () => {
    checkRule(profileWith("id", "fit: Seorang pria tangguh yang sabar.\n#            ^^^^ warning bias-gender\n"));
    checkCases("bias-gender", "id", [
      ["fit: Diutamakan wanita yang sabar.", "wanita"],
      ["misfit: Pekerjaan ini kurang cocok bagi perempuan.", "perempuan"],
      ["summary: Tukang roti adalah lelaki yang bangun pagi.", "lelaki"],
      ["duties: Setiap pagi para pria ini memanggang roti.", "pria"],
    ]);
    checkCases("bias-gender", "en", [
      ["fit: A strong man who likes mornings.", "man"],
      ["fit: Women who like mornings.", "Women"],
      ["duties: He kneads dough and bakes bread.", "He"],
    ]);
  });

  it("leaves alone both sexes together, people served, and subjects", () => {
    checkCases("bias-gender", "id", [
      ["fit: Laki-laki dan perempuan yang sabar."],
      ["fit: Orang yang sabar mendampingi seorang perempuan korban kekerasan."],
      ["duties: Menjahit jas pria dan gaun wanita."],
      ["comparison: Penjahit pria menjahit jas, sedangkan tukang roti memanggang."],
    ]);
    checkCases("bias-gender", "en", [
      ["fit: People who can listen to women who have fled violence."],
      ["duties: Examines women before birth. She may be afraid."],
      ["fit: He or she likes mornings."],
      ["fit: He took on a lad last year who loathed getting sticky."],
      ["fit: The girl who came after him moves slowly."],
    ]);
  });
});

describe("bias-looks", () => {
  it("marks looks and measures of the body", () => {
    checkRule(
      profileWith(
        "id",
        "fit: Ramah dan berpenampilan menarik.\n#              ^^^^^^^^^^^^^^^^^^^^^ warning bias-looks\n",
      ),
    );
    checkCases("bias-looks", "id", [
      ["fit: Tinggi badan minimal 165 cm dan sehat.", "Tinggi badan minimal 165 cm"],
      ["fit: Orang cantik yang ramah.", "cantik"],
      ["misfit: Orang yang bertubuh gemuk.", "bertubuh gemuk"],
    ]);
    checkCases("bias-looks", "en", [
      ["fit: Good-looking people with a kind word.", "Good-looking"],
      ["fit: Slim and tall people.", "Slim", "tall"],
      ["fit: Candidates must be attractive.", "attractive"],
    ]);
  });

  it("leaves alone things, and bodies that the work measures", () => {
    checkCases("bias-looks", "id", [
      ["fit: Orang yang senang membuat pajangan berpenampilan menarik."],
      ["duties: Mengukur tinggi badan dan berat badan balita."],
      ["fit: Orang yang menganggap kue ini cantik."],
    ]);
    checkCases("bias-looks", "en", [
      ["fit: People who like to arrange attractive shelves."],
      ["duties: Chooses attractive models and beautiful faces for a catalogue."],
    ]);
  });
});

describe("bias-family", () => {
  it("marks marriage, children and pregnancy", () => {
    checkRule(
      profileWith("en", "fit: Kind people who are single.\n#                        ^^^^^^ warning bias-family\n"),
    );
    checkCases("bias-family", "id", [
      ["fit: Orang yang belum menikah.", "belum menikah"],
      ["fit: Sehat, tidak sedang hamil, dan tekun.", "tidak sedang hamil"],
      ["misfit: Ibu yang memiliki bayi.", "Ibu yang memiliki"],
    ]);
    checkCases("bias-family", "en", [
      ["fit: Unmarried people with no children.", "Unmarried", "with no children"],
      ["misfit: Mothers of small children.", "Mothers"],
    ]);
  });

  it("leaves alone families served, rooms, and everyone named together", () => {
    checkCases("bias-family", "id", [
      ["fit: Orang yang senang mendampingi ibu yang belum menikah."],
      ["fit: Sabar mendengarkan pasangan, baik yang berencana menikah maupun yang ingin berpisah."],
      ["duties: Mencatat warga yang sudah menikah dan yang belum menikah."],
    ]);
    checkCases("bias-family", "en", [
      ["fit: People who enjoy helping single parents."],
      ["duties: Prepares single rooms and talks to married couples."],
    ]);
  });
});

describe("bias-origin", () => {
  it("marks faith, tribe and birth", () => {
    checkRule(
      profileWith("id", "fit: Orang beragama Islam yang sabar.\n#          ^^^^^^^^^^^^^^ warning bias-origin\n"),
    );
    checkCases("bias-origin", "id", [
      ["fit: Diutamakan putra daerah.", "putra daerah"],
      ["fit: Orang Jawa yang halus tutur katanya.", "Orang Jawa"],
    ]);
    checkCases("bias-origin", "en", [
      ["fit: Native English speakers with patience.", "Native English speakers"],
      ["fit: People of Javanese descent.", "of Javanese descent"],
      ["fit: Applicants must be Christian.", "Christian"],
    ]);
  });

  it("leaves alone respect for others, and people of a faith served", () => {
    checkCases("bias-origin", "id", [
      ["fit: Orang yang menghormati semua agama dan suku."],
      ["fit: Orang yang tertarik pada adat orang Dayak."],
      ["duties: Membimbing jemaah beragama Islam."],
    ]);
    checkCases("bias-origin", "en", [
      ["fit: People who treat every religion and ethnic background alike."],
      ["duties: Sells Chinese and Christian books."],
    ]);
  });
});
