// The launcher: a program runs the same from its compiled code as without, whatever has become of that code.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";

const LAUNCHER = resolve(__dirname, "../../server/src/launch/launch.ts");
const PROGRAM = `
const { basename } = require("node:path");
function greeting(name) { return \`\${basename(__filename)} greets \${name}\`; }
console.log(greeting(process.argv[2]), typeof exports, require.resolve("./other.js") === __dirname + "/other.js");
process.exitCode = 3;
const { Script } = require("node:vm");
const code = new Script("1").createCachedData();
setTimeout(() => {
  // Code is for the flags that it was made under. Another text as long: V8 remembers the same one by itself.
  if (process.argv[3] > 0) console.log(new Script("2", { cachedData: code }).cachedDataRejected);
}, Number(process.argv[3]));
`;

describe("launcher", () => {
  let folder = "";
  let cache = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "occupation-profiles-launch-"));
    cache = join(folder, "cache");
    mkdirSync(join(folder, "dist"));
    writeFileSync(join(folder, "dist/other.js"), "");
    writeFileSync(join(folder, "dist/greet.program.js"), PROGRAM);
    buildSync({
      entryPoints: [LAUNCHER],
      outfile: join(folder, "dist/greet.js"),
      define: { PROGRAM: '"greet.program.js"', VERSION: '"1.2.3"' },
      bundle: true,
      platform: "node",
    });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** `stay`: for so many milliseconds. */
  const run = (environment: NodeJS.ProcessEnv = {}, stay = 0) => {
    const { NODE_DISABLE_COMPILE_CACHE: _, ...inherited } = process.env;
    const env = { ...inherited, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cache, ...environment };
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, "dist/greet.js"), "Sari", `${stay}`], {
      encoding: "utf8",
      env,
    });
    const flags = stay > 0 ? "true\n" : "";
    assert.deepEqual([stdout, stderr, status], [`greet.program.js greets Sari object true\n${flags}`, "", 3]);
  };
  const codeFolder = () =>
    join(cache, ...(process.platform === "darwin" ? ["Library/Caches"] : []), "occupation-profiles");
  const kept = () => readdirSync(codeFolder()).map((name) => join(codeFolder(), name));

  it("keeps the compiled code, readable for its user alone, and runs from it", () => {
    run();
    const [file, ...others] = kept();
    assert.ok(file && others.length === 0);
    assert.match(file, /greet\.program\.js-1\.2\.3-\d+-\d+-v[\d.]+-\w+\.code$/);
    if (process.platform !== "win32") {
      assert.equal(statSync(file).mode & 0o777, 0o600);
      assert.equal(statSync(codeFolder()).mode & 0o777, 0o700);
    }
    const before = statSync(file, { bigint: true });
    run();
    const after = statSync(file, { bigint: true });
    assert.deepEqual([after.ino, after.mtimeNs], [before.ino, before.mtimeNs], "accepted code is not written again");
  });

  it("keeps code that the next run accepts, also of a program that has stayed", () => {
    // By then V8 has another flag.
    run({}, 1500);
    const [file] = kept();
    const before = statSync(file!, { bigint: true });
    run();
    assert.equal(statSync(file!, { bigint: true }).ino, before.ino);
  });

  it("makes damaged, cut and foreign code again", () => {
    run();
    const [file] = kept();
    const sound = readFileSync(file!);
    const flipped = Buffer.from(sound);
    for (let i = 100; i < flipped.length - 32; i += 50) flipped[i]! ^= 0x5a;
    for (const broken of [flipped, sound.subarray(0, 500), Buffer.alloc(0), Buffer.from("no code at all")]) {
      writeFileSync(file!, broken);
      run();
      assert.notDeepEqual(readFileSync(file!), broken);
    }
  });

  it("runs where nothing can be kept, and where nothing is to be kept", () => {
    writeFileSync(cache, "a file where the folder would be");
    run();
    rmSync(cache);
    run({ NODE_DISABLE_COMPILE_CACHE: "1" });
    assert.throws(() => readdirSync(codeFolder()), { code: "ENOENT" });
  });

  it("takes code of another build for nothing, and clears away what is old", () => {
    run();
    const [first] = kept();
    const old = new Date(Date.now() - 100 * 24 * 60 * 60 * 1000);
    utimesSync(first!, old, old);
    writeFileSync(join(codeFolder(), "notes.txt"), "");
    utimesSync(join(codeFolder(), "notes.txt"), old, old);
    const program = join(folder, "dist/greet.program.js");
    utimesSync(program, old, old);
    run();
    const names = readdirSync(codeFolder()).sort();
    assert.equal(names.length, 2, names.join());
    assert.ok(!names.includes(first!) && names.includes("notes.txt"));
  });

  it("keeps the code that was made last, of a dozen builds", () => {
    run();
    const hour = 60 * 60 * 1000;
    for (let i = 1; i <= 20; i++) {
      const file = join(codeFolder(), `greet.program.js-1.0.${i}.code`);
      writeFileSync(file, "");
      utimesSync(file, new Date(Date.now() - i * hour), new Date(Date.now() - i * hour));
    }
    utimesSync(join(folder, "dist/greet.program.js"), new Date(0), new Date(0));
    run();
    const old = readdirSync(codeFolder()).filter((name) => name.includes("-1.0."));
    assert.deepEqual(old.sort(), Array.from({ length: 10 }, (_, i) => `greet.program.js-1.0.${i + 1}.code`).sort());
    assert.equal(readdirSync(codeFolder()).length, 12);
  });
});
