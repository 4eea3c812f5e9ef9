// `explain`: one rule's documentation, made from the rule itself.
import { sentence } from "../../engine/message";
import { nearest } from "../../engine/schema/nearest";
import { type Command, type Context, type ExitCode, type Given, Refusal } from "../command";
import type { Described } from "../described";
import { wrapped } from "../wrapped";

export const explain: Command = {
  name: "explain",
  operands: { en: "<rule>", id: "<aturan>" },
  minOperands: 1,
  maxOperands: 1,
  about: { en: "explains a rule, with examples", id: "menjelaskan sebuah aturan, dengan contoh" },
  options: [],
  async run(given: Given, context: Context): Promise<ExitCode> {
    const { DESCRIBED, describedRule } = await import("../described");
    const id = given.operands[0] ?? "";
    const rule = describedRule(id);
    if (!rule) throw unknownRule(id, DESCRIBED);
    await context.stdout.write(await explanation(rule, given, context));
    return 0;
  },
};

function unknownRule(id: string, known: readonly Described[]): Refusal {
  const [meant] = nearest(
    id,
    known.map((rule) => rule.id),
  );
  return meant ? new Refusal(UNKNOWN_MEANT, { id, meant }) : new Refusal(UNKNOWN, { id });
}

async function explanation(rule: Described, given: Given, context: Context): Promise<string> {
  const { coloursFor } = await import("../colours");
  const { SEVERITY_WORDS } = await import("../../engine/docs/severity");
  const { language, stdout } = context;
  const colours = coloursFor(stdout, given, context);
  const { bad, good, why } = rule.docs;
  const file = (heading: string, name: string | undefined, text: string) => [
    "",
    colours.bold(`${heading}${name ? ` (${name})` : ""}:`),
    "",
    ...text
      .trimEnd()
      .split(/\r\n|\n|\r/)
      .map((line) => `    ${line}`.trimEnd()),
  ];
  const example = (heading: string, { name, text, excerpt = text, others = {} }: NonNullable<typeof bad>["en"]) => [
    ...file(heading, name, excerpt),
    ...Object.entries(others).flatMap(([other, itsText]) => file(BESIDE[language], other, itsText)),
  ];
  const facts = { id: rule.id, severity: SEVERITY_WORDS[rule.severity][language] };
  return `${[
    colours.bold(rule.title[language]),
    sentence(rule.hasFix ? FACTS_FIX : FACTS, facts, language),
    "",
    ...wrapped(why[language], Math.min(100, stdout.columns)),
    ...(bad ? example(BAD[language], bad[language]) : []),
    ...(good ? example(GOOD[language], good[language]) : []),
  ].join("\n")}\n`;
}

const FACTS = { en: "{id}, {severity}", id: "{id}, {severity}" };
const FACTS_FIX = { en: "{id}, {severity}, comes with a fix", id: "{id}, {severity}, tersedia perbaikan" };
const BAD = { en: "Reported", id: "Dilaporkan" };
const GOOD = { en: "Fine", id: "Sudah baik" };
const UNKNOWN_MEANT = {
  en: "There is no rule “{id}”. Did you mean “{meant}”?",
  id: "Tidak ada aturan “{id}”. Maksud Anda “{meant}”?",
};
const BESIDE = { en: "With this profile beside it", id: "Dengan profil ini di sampingnya" };
const UNKNOWN = {
  en: "There is no rule “{id}”. “occupation-profiles rules” lists them all.",
  id: "Tidak ada aturan “{id}”. “occupation-profiles rules” menampilkan semuanya.",
};
