// The address that stands for an occupation in ESCO: a name that also leads to a page.
import { schemaAt } from "../schema/schema";
import { brokenKeyword } from "../schema/text-shape";

/** Of all codes only this one is an address, and only as the schema writes it. */
export const isEscoAddress = (system: string, code: string): boolean =>
  system === "esco" && brokenKeyword(schemaAt(["codes", "esco"]) ?? {}, code) === null;
