// Lets a test, which runs in the extension host, act on the page that shows the workbench; its other end is page.ts.
import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import type { Frame, Locator, Page } from "playwright-core";
import type { Outcome } from "../../outcome";
import { bridgeSetting, type Request, type Response } from "./protocol";
import { screenshots } from "./where";

export interface Bridge {
  /** User settings reach every kind of extension host; an environment variable would not reach the web worker. */
  settings: Record<string, string>;
  /** What the suite reported when it came to its end. */
  outcome?: Outcome;
  stop(): Promise<void>;
}

/** How long a frame or an element may take to appear. */
const patience = 15_000;

export async function startBridge(page: () => Promise<Page>): Promise<Bridge> {
  const path = `/${randomBytes(16).toString("hex")}`;
  const server = createServer(async (request, response) => {
    const result = await answer(request, path, async (asked) => {
      if (asked.act === "finish") bridge.outcome = asked.outcome;
      else return act(await page(), asked);
    });
    // The web worker asks from another origin.
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.end(JSON.stringify(result));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const bridge: Bridge = {
    settings: { [bridgeSetting]: `http://127.0.0.1:${port}${path}` },
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
  return bridge;
}

async function answer(
  message: IncomingMessage,
  path: string,
  perform: (request: Request) => Promise<unknown>,
): Promise<Response> {
  try {
    if (message.url !== path) throw new Error("This address has no bridge.");
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    return { answer: await perform(JSON.parse(Buffer.concat(chunks).toString())) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function act(page: Page, request: Exclude<Request, { act: "finish" }>): Promise<unknown> {
  switch (request.act) {
    case "screenshot":
      return screenshot(page, request.name);
    case "evaluate":
      return (await frameWith(page, request.frame)).evaluate(request.source);
    case "press":
      return page.keyboard.press(request.key);
    case "type":
      return page.keyboard.type(request.text);
    case "click":
      return (await element(page, request)).click({ timeout: patience });
    case "see":
      return (await element(page, request)).waitFor({ timeout: patience });
  }
}

async function element(page: Page, { selector, frame }: { selector: string; frame?: string }): Promise<Locator> {
  const within = frame === undefined ? page.mainFrame() : await frameWith(page, frame);
  return within.locator(selector).first();
}

export async function screenshot(page: Page, name: string): Promise<string> {
  if (!/^[\w-]+$/.test(name)) throw new Error(`A screenshot's name has letters, digits, "-" and "_": "${name}".`);
  const path = join(screenshots, `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path });
  return path;
}

/** The newest frame whose document has a match; webviews are frames in frames, and load when they please. */
async function frameWith(page: Page, selector: string): Promise<Frame> {
  const deadline = Date.now() + patience;
  do {
    for (const frame of page.frames().reverse()) {
      const matches = await frame.locator(selector).count().catch(ignoreGone);
      if (matches > 0) return frame;
    }
    await page.waitForTimeout(50);
  } while (Date.now() < deadline);
  const urls = page.frames().map((frame) => frame.url().slice(0, 100));
  throw new Error(`No frame has a match for ${selector} after ${patience / 1000} s. Frames:\n${urls.join("\n")}`);
}

/** Frames come and go while they are looked through; a wrong selector is an error all the same. */
function ignoreGone(error: Error): number {
  if (/detached|closed|destroyed|navigat/i.test(error.message)) return 0;
  throw error;
}
