import { documentOf, Typist } from "./document";
import { delay } from "./processes";
import { ourServers } from "./programs";
import { Session } from "./session";

const med = (a: number[]) => [...a].sort((x, y) => x - y)[a.length >> 1]!;
(async () => {
  const lines = Number(process.argv[2]);
  const o = ourServers("/work/main/dist").node;
  const server = {
    ...o,
    args: ["--cpu-prof", "--cpu-prof-interval", "200", "--cpu-prof-dir=/tmp/prof/srv", ...o.args],
  };
  const s = await Session.open(server, { manner: "pull" });
  const t = new Typist(s, documentOf(lines));
  await t.open();
  const b: number[] = [];
  for (let i = 0; i < 60; i++) {
    await delay(5);
    const n = performance.now();
    await Promise.all([t.edit(), t.answer()]);
    if (i >= 10) b.push(performance.now() - n);
  }
  console.log(med(b));
  await s.close();
})();
