// The table of rules: one line each, in the order of the documentation. No logic.
import { missingSection } from "./missing-section";
import type { Rule } from "./rule";
import { unclosedQuote } from "./unclosed-quote";

export const RULES: readonly Rule[] = [unclosedQuote, missingSection];
