// Whether an output gets colour. Flags win over the environment, the environment over the terminal.
import { createColors } from "picocolors";
import type { Context, Given } from "./command";
import type { Output } from "./output";

export type Colours = ReturnType<typeof createColors>;

export function coloursFor(output: Output, given: Given, { env }: Context): Colours {
  return createColors(isColoured(output, given, env));
}

export const NO_COLOURS: Colours = createColors(false);

function isColoured(output: Output, given: Given, env: Context["env"]): boolean {
  if (given.has("no-color")) return false;
  if (given.has("color")) return true;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  if (env["NO_COLOR"]) return false;
  return output.isTerminal && env["TERM"] !== "dumb";
}
