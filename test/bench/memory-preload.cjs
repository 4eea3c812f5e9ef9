// Loaded before a measured server (`node --expose-gc --require`): answers any message with its memory after a full collection.
// Uses the process's message channel, which no measured program touches in its stdio mode.
const turn = () => new Promise((done) => setTimeout(done, 20));

process.on("message", async () => {
  for (let i = 0; i < 4; i++) {
    global.gc();
    await turn();
  }
  // The kind of collection that also gives free pages back: what is left is held, not merely kept for later.
  global.gc({ type: "major", execution: "sync", flavor: "last-resort" });
  process.send({ ...process.memoryUsage(), peak: process.resourceUsage().maxRSS * 1024 });
});
process.channel.unref();
