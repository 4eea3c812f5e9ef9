// A copy of a text that keeps no longer text alive: engines let a part of a text share the memory of the whole.

/** For what is kept for long of a text that is not. */
export const detached = (part: string): string => (part.length < SHARED_FROM ? part : part.split("").join(""));

/** Shorter parts are copies anyway. */
const SHARED_FROM = 13;
