// Cold start of the language servers: from the start of the process to the first diagnostics on screen.
import { documentOf, isOnLine } from "../document";
import { atMost, type Bench, below, type Figures, type Part } from "../part";
import { bareServer, ourServers, peerServer, type Server } from "../programs";
import { Session } from "../session";

export async function measureStart({ dist, scratch, isQuick, progress }: Bench): Promise<Part> {
  const ours = ourServers(dist);
  const peerOfOurs = peerServer();
  const servers = [ours.node, ours.cli, peerOfOurs, bareServer(dist, scratch)];
  const times = new Map<Server, number[]>(servers.map((server) => [server, []]));
  const rounds = isQuick ? 3 : 15;
  for (let round = -1; round < rounds; round++) {
    progress(`start: round ${round + 1} of ${rounds}`);
    for (const server of servers) {
      const time = await firstDiagnostics(server);
      if (round >= 0) times.get(server)!.push(time);
    }
  }
  const what = "start to first diagnostics";
  const figures = [...times].map(([{ name }, values]): Figures => ({ what, program: name, unit: "ms", values }));
  const [node, cli, peer] = figures as [Figures, Figures, Figures];
  return {
    title: "Cold start",
    method:
      "Spawned, `initialize`, `didOpen` of a profile of 100 lines with one fault, diagnostics that show it: asked for where the server " +
      `offers that, else awaited. No workspace folder. One round before the first is not counted; it leaves the compiled code that ours keeps between runs. The peer's time contains its wait of ${peerOfOurs.debounce.push} ms ` +
      "after opening, which its user feels too. The last row is what the packages for language servers take by themselves, built and started like ours.",
    figures,
    verdicts: [
      atMost(1 / 6, `${what}, server.node.js`, node, peer),
      atMost(1 / 6, `${what}, cli.js lsp`, cli, peer),
      below(300, `${what}, server.node.js`, node, peer),
    ],
  };
}

async function firstDiagnostics(server: Server): Promise<number> {
  const { uri, text, fault } = documentOf(100);
  const began = performance.now();
  const session = await Session.open(server);
  try {
    await Promise.all([session.didOpen(uri, text), session.diagnostics(uri, (all) => all.some(isOnLine(fault.line)))]);
    return performance.now() - began;
  } finally {
    await session.close();
  }
}
