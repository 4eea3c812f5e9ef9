// A profile with thousands of aliases, each of which a reader of YAML has to look up.
import { type Bench, below, type Figures, median, type Part, type Verdict } from "../part";
import { NoAnswer } from "../processes";
import { ourServers, peerServer, type Server } from "../programs";
import { Session } from "../session";

const COUNTS = [1000, 3000] as const;

export async function measureAliases({ dist, isQuick, progress }: Bench): Promise<Part> {
  const ours = ourServers(dist).node;
  const peer = peerServer();
  const limit = isQuick ? 15_000 : 60_000;
  const figures: Figures[] = [];
  const verdicts: Verdict[] = [];
  const medians: number[] = [];
  for (const count of COUNTS) {
    progress(`aliases: ${count}`);
    const own = await looks(ours, count, isQuick ? 3 : 15, limit);
    const theirs = await looks(peer, count, 1, limit);
    const what = `${count} aliases, opened to diagnostics`;
    const figure = (server: Server, values: readonly number[]): Figures => ({
      what,
      program: server.name,
      unit: "ms",
      values,
    });
    const findings = { what: `${count} aliases, findings`, unit: "findings" as const };
    figures.push(figure(ours, own.times), figure(peer, theirs.times));
    figures.push({ ...findings, program: ours.name, values: own.findings });
    if (theirs.findings.length > 0) figures.push({ ...findings, program: peer.name, values: theirs.findings });
    medians.push(median(own.times));
    verdicts.push(
      below(200, what, figure(ours, own.times), figure(peer, theirs.times), "max"),
      oneFinding(count, own, theirs),
    );
  }
  const growth = medians[1]! / medians[0]!;
  verdicts.push({
    what: "time for 3,000 aliases against 1,000",
    ours: `${growth.toFixed(2)} times`,
    peer: "",
    goal: "linear: at most 4 times",
    reached: `${growth.toFixed(2)} times`,
    isMet: growth <= 4,
  });
  return {
    title: "Aliases",
    method: `A running server is given a list of aliases to one text; the longest time counts. The peer is given up on after ${limit / 1000} s.`,
    figures,
    verdicts,
  };
}

interface Looks {
  readonly times: number[];
  readonly findings: number[];
}

/** Opens the text anew so many times in one running server; an answer that never comes takes infinitely long. */
async function looks(server: Server, count: number, rounds: number, limit: number): Promise<Looks> {
  const result: Looks = { times: [], findings: [] };
  const session = await Session.open(server);
  try {
    const uris = Array.from(
      { length: rounds },
      (_, round) => `file:///profiles/perawat-${count}-${round}.occupation.yaml`,
    );
    for (const uri of uris) {
      const began = performance.now();
      const [, diagnostics] = await Promise.all([
        session.didOpen(uri, withAliases(count)),
        session.diagnostics(uri, (all) => all.length > 0, limit),
      ]);
      result.times.push(performance.now() - began);
      result.findings.push(diagnostics.length);
      await session.didClose(uri);
    }
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    result.times.push(Number.POSITIVE_INFINITY);
  } finally {
    await session.close();
  }
  return result;
}

function oneFinding(count: number, ours: Looks, peer: Looks): Verdict {
  return {
    what: `${count} aliases, findings`,
    ours: String(median(ours.findings)),
    peer: peer.findings.length > 0 ? String(median(peer.findings)) : "no answer",
    goal: "1 finding",
    reached: String(median(ours.findings)),
    isMet: ours.findings.every((findings) => findings === 1),
  };
}

function withAliases(count: number): string {
  const lines = [
    "duties: Merawat pasien dan mencatat keadaan mereka setiap hari.",
    "fit: Orang yang sabar, teliti, dan tenang saat keadaan mendesak.",
    "misfit: Orang yang lebih suka bekerja sendiri, karena perawat selalu berada di antara orang lain.",
    "misconception: Perawat hanya menjalankan perintah dokter.",
    "reality: Perawat juga menilai keadaan pasien dan memutuskan tindakan keperawatan sendiri.",
    "comparison: Bidan mendampingi persalinan, sedangkan perawat merawat pasien segala usia.",
  ];
  return ["title: &nama Perawat", ...lines, "x-names:", ...Array<string>(count).fill("  - *nama"), ""].join("\n");
}
