// `check --fix`: what is written, to the byte, what is reported afterwards, and what is left alone.
import assert from "node:assert/strict";
import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Fixing } from "../../server/src/cli/check/fixing";
import { DEFAULT_CONFIG } from "../../server/src/engine/config/config";
import { MutableProfileIndex } from "../../server/src/engine/index/profile-index";
import { CLEAN, folder, ONE_ERROR, ran } from "./program";

const read = (cwd: string, name: string) => readFileSync(join(cwd, name), "utf8");
/** Two spellings that are surely wrong. */
const MISSPELT = `lang: id
title: Tukang roti
duties: Menguleni adonan, mengkoordinasikan pesanan, memanggang roti.
fit: Orang yang menyukai pagi hari dan pekerjaan tangan.
misfit: Orang yang lebih suka bergadang, padahal oven dinyalakan sebelum fajar.
misconception: Tukang roti hanya mengikuti resep lama.
reality: Tukang roti juga memasok organisasi non-profit.
comparison: Koki pastri menghias kue, sedangkan tukang roti membuat roti.
`;
const CORRECTED = MISSPELT.replace("mengkoordinasikan", "mengoordinasikan").replace("non-profit", "nonprofit");

describe("check --fix", () => {
  it("writes what is safe to correct, and reports what is left", async () => {
    const cwd = folder({ "a.occupation.yaml": MISSPELT, "b.occupation.yaml": ONE_ERROR, "c.occupation.yaml": CLEAN });
    const { code, stdout, stderr } = await ran(["check", "--fix"], { cwd });
    assert.equal(code, 1);
    assert.match(stdout, /^b\.occupation\.yaml:2:1: error missing-section [^\n]+\n$/);
    assert.match(stderr, /^2 fixes made in 1 file\n3 files checked: 1 error, 0 warnings, 0 infos/);
    assert.equal(read(cwd, "a.occupation.yaml"), CORRECTED);
    assert.equal(read(cwd, "b.occupation.yaml"), ONE_ERROR);
    const again = await ran(["check", "--fix", "a.occupation.yaml", "--lang", "id"], { cwd });
    assert.equal(again.code, 0);
    assert.match(again.stderr, /^Tidak ada perbaikan yang dilakukan/);
  });

  it("leaves YAML alone that is no profile, and corrects what is one by its name", async () => {
    const text = "lang: id\ntitle: Layanan\nsummary: Kami mengkoordinasikan layanan untuk semua warga kota.\n";
    const cwd = folder({ "layanan.yaml": text, "layanan.occupation.yaml": text });
    await ran(["check", "--fix", "layanan.yaml", "layanan.occupation.yaml"], { cwd });
    assert.equal(read(cwd, "layanan.yaml"), text);
    assert.equal(read(cwd, "layanan.occupation.yaml"), text.replace("mengkoordinasikan", "mengoordinasikan"));
  });

  it("changes nothing without being asked to, nor what is piped in", async () => {
    const cwd = folder({ "a.occupation.yaml": MISSPELT });
    await ran(["check"], { cwd });
    assert.equal(read(cwd, "a.occupation.yaml"), MISSPELT);
    const piped = await ran(["check", "--fix", "--stdin"], { cwd, input: MISSPELT });
    assert.equal(piped.code, 2);
    assert.match(piped.stderr, /cannot go with a text that is piped in/);
  });

  it("keeps byte order mark, CRLF, permissions and links", async () => {
    const windows = (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}`;
    const cwd = folder({ "real.yaml": windows(MISSPELT) });
    chmodSync(join(cwd, "real.yaml"), 0o640);
    symlinkSync("real.yaml", join(cwd, "a.occupation.yaml"));
    assert.equal((await ran(["check", "--fix", "a.occupation.yaml"], { cwd })).code, 0);
    assert.equal(read(cwd, "real.yaml"), windows(CORRECTED));
    assert.equal(statSync(join(cwd, "real.yaml")).mode & 0o777, 0o640);
  });

  it("follows the configuration, and leaves alone what follows a broken one or is not UTF-8", async () => {
    const latin = Buffer.from(MISSPELT.replace("Tukang", "T\xfckang"), "latin1");
    const cwd = folder({
      "occupation-profiles.yaml": "glossary: [non-profit]\n",
      "a.occupation.yaml": MISSPELT,
      "latin.occupation.yaml": latin,
      "broken/occupation-profiles.yaml": "glossari: []\n",
      "broken/b.occupation.yaml": MISSPELT,
    });
    assert.equal((await ran(["check", "--fix"], { cwd })).code, 2);
    assert.equal(read(cwd, "a.occupation.yaml"), MISSPELT.replace("mengkoor", "mengoor"));
    assert.equal(read(cwd, "broken/b.occupation.yaml"), MISSPELT);
    assert.deepEqual(readFileSync(join(cwd, "latin.occupation.yaml")), latin);
  });

  it("names a file that cannot be written", async () => {
    const cwd = folder({ "a.occupation.yaml": MISSPELT });
    const file = join(cwd, "a.occupation.yaml");
    const context = { file: "a.occupation.yaml", index: new MutableProfileIndex(), today: "2026-01-31" };
    const fixing = new Fixing();
    // The file that is written beside it cannot be made where its name is taken.
    writeFileSync(`${file}.${process.pid}.tmp`, "");
    assert.equal(fixing.apply(file, { ...context, config: DEFAULT_CONFIG }, assert.fail), false);
    assert.deepEqual([fixing.files, fixing.unwritten.map(({ path }) => path)], [0, ["a.occupation.yaml"]]);
    assert.equal(read(cwd, "a.occupation.yaml"), MISSPELT);
  });
});
