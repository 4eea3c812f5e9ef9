// English words without their endings, so that forms of one word meet: organise, organised, organisation. No dictionary is asked:
// what comes out is a key to compare by, not a word to show.

/** Forms that the endings below would miss. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `children=child men=man women=woman people=people taught=teach thought=think bought=buy sold=sell made=mak kept=keep
  wrote=writ written=writ built=build chose=choos chosen=choos drove=driv driven=driv dealt=deal held=hold left=leav
  spent=spend sat=sit stood=stand told=tell ran=run took=tak taken=tak gave=giv given=giv patience=patient
  precise=precis precision=precis precisely=precis
  decision=decid decisions=decid decisive=decid strength=strong sitting=sit`
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string]),
);

/** Of two that fit the longer stands first. */
const ENDINGS =
  /(?:i[sz]ations?|ations?|ments?|iness|ness|fulness|fully|full?|ivity|ivities|ities|ity|ally|ingly|edly|ively|ically|ical|ances?|ences?|ancy|ency|acy|ate?ly|iously|osity|ously|ious|ous|etic|ability|ibility|ables?|ibles?|ably|ibly|i[sz]ing|i[sz]ed|i[sz]es?|ating|ated|ates?|ators?|ives?|ions?|ings?|ers?|ors?|ed|ly|ies|ied|es|(?<![is])s|e|y)$/;

/** Fewer letters are no word. */
const LEAST = 3;

export function englishStem(lower: string): string {
  const word = lower.replace(/['’]s?$/, "").replaceAll("’", "'");
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  let rest = word;
  // A plural or an adverb may hide another ending: managers, carefully.
  for (let i = 0; i < 2; i++) {
    const ending = ENDINGS.exec(rest)?.[0];
    if (ending === undefined || rest.length - ending.length < LEAST) break;
    const left = rest.slice(0, -ending.length);
    if (!/[aeiouy]/.test(left)) break;
    rest = left;
  }
  return rest.length > LEAST && /([^aeiouls])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}
