// Entry of the server's bundle, one for both places where it runs: a process of its own in Node, a worker in browsers.
void (typeof process === "object" && process.versions?.node ? import("./start.node") : import("./main.browser"));
