// O*NET and ESCO as sources of text: what their lines hold. Files are read elsewhere.
import { readSentences } from "../../server/src/engine/prose/sentences";
import { firstOfEach, type Source } from "./corpus";

interface OnetLine {
  readonly title: string;
  readonly description: string;
  readonly coreTasks: readonly string[];
  readonly alternateTitles: readonly string[];
}

interface EscoLine {
  readonly title: string;
  readonly altTitles: readonly string[];
  readonly description: string;
}

const linesOf = (jsonl: string): unknown[] =>
  jsonl
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

/** A description in running text, the tasks as a list. */
export const onetSources = (jsonl: string): Source[] =>
  (linesOf(jsonl) as OnetLine[]).map(({ title, description, coreTasks, alternateTitles }) => ({
    title,
    otherTitles: distinct([title, ...alternateTitles]).slice(1),
    sentences: sentencesIn(description),
    tasks: coreTasks.map(asOneLine),
    isAboutWork: true,
  }));

/** A description alone. */
export const escoSources = (jsonl: string): Source[] =>
  (linesOf(jsonl) as EscoLine[]).map(({ title, altTitles, description }) => ({
    title,
    otherTitles: distinct([title, ...altTitles]).slice(1),
    sentences: sentencesIn(description),
    tasks: [],
    isAboutWork: true,
  }));

const distinct = (titles: readonly string[]): string[] => firstOfEach(titles, (title) => title.toLowerCase());

const asOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Line breaks are kept out: they are of the database, not of the language. Everything else stays as it was written. */
function sentencesIn(description: string): string[] {
  const text = description.replace(/\s*\n\s*/g, " ").trim();
  return readSentences(text, "en").map(({ start, end }) => text.slice(start, end));
}
