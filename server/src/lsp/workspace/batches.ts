// Many pieces of waiting work, so many at a time. What they are is given.

/** The answers in order. */
export async function mapped<Item, Answer>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let i = 0; i < items.length; i += width)
    answers.push(...(await Promise.all(items.slice(i, i + width).map(work))));
  return answers;
}
