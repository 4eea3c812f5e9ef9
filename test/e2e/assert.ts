// The assertions of the suites that also run in a web worker, where Node's are not at hand. Same names, same meaning.

function fail(message: string | undefined, otherwise: string): never {
  throw new Error(message ? `${message}: ${otherwise}` : otherwise);
}

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `${shown(value)} is not true`);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message, `${shown(actual)} instead of ${shown(expected)}`);
}

export function notEqual(actual: unknown, unwanted: unknown, message?: string): void {
  if (Object.is(actual, unwanted)) fail(message, `${shown(actual)} is what it must not be`);
}

/** For plain data. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (shown(actual) !== shown(expected)) fail(message, `${shown(actual)} instead of ${shown(expected)}`);
}

export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(message, `${shown(text)} does not match ${pattern}`);
}

export function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  if (pattern.test(text)) fail(message, `${shown(text)} matches ${pattern}`);
}
