// Facts about written English that rules ask for. No rule and no message.

/** Abbreviations before names and numbers, without their stop, which ends no sentence. */
export const ENGLISH_ABBREVIATIONS: ReadonlySet<string> = new Set("mr mrs ms dr prof st vs eg ie cf approx".split(" "));
