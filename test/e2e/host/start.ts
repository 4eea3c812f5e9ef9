// `npm start`: serves VS Code with this extension in it, for a person with a browser. Tests are run by run.ts.
import { access, cp, mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { installNpmHost } from "./install";
import { writeSettings } from "./launch";
import { serve } from "./serve";
import { release, repository } from "./where";

const ports = "3737-3837";
const examples = join(repository, "test", "profiles", "valid");

async function main(temporary: string): Promise<void> {
  const [, , given] = process.argv;
  const extensionsDir = join(temporary, "extensions");
  const userDataDir = join(temporary, "user");
  await linkExtension(extensionsDir);
  await writeSettings(userDataDir, {});
  const folder = given === undefined ? join(temporary, "profiles") : resolve(given);
  if (given === undefined) await cp(examples, folder, { recursive: true });
  await access(folder);
  const host = await installNpmHost(release());
  const server = await serve(host, { userDataDir, extensionsDir, folder, port: process.env.PORT ?? ports });
  const contents = given === undefined ? "a copy of test/profiles/valid (npm start -- FOLDER opens yours)" : folder;
  console.log(`
VS Code ${host.version} with Occupation Profiles, on ${contents}:

    ${server.address}

Open it in a browser. Ctrl+C stops it.`);
  const signal = new Promise<string>((resolve) => {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => resolve(""));
  });
  const problem = await Promise.race([signal, server.ended]);
  if (problem) console.error(`VS Code's server ended:\n${problem}`);
  await server.stop();
  process.exitCode = problem ? 1 : 0;
}

/** The source tree under an installed extension's name: after a new build, reloading the page is enough. */
async function linkExtension(extensionsDir: string): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(join(repository, "package.json"), "utf8"));
  const { publisher, name, version, main } = manifest as Record<"publisher" | "name" | "version" | "main", string>;
  await access(join(repository, main)).catch(() => {
    throw new Error(`${main} is not there yet: npm run build makes it.`);
  });
  await mkdir(extensionsDir);
  await symlink(repository, join(extensionsDir, `${publisher}.${name}-${version}`), "junction");
}

void mkdtemp(join(tmpdir(), "op-e2e-"))
  .then((temporary) => main(temporary).finally(() => rm(temporary, { recursive: true, force: true, maxRetries: 5 })))
  .catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
