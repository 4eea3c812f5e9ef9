// How far V8 lets the heap of a program grow before it tidies up. Kept small where much is read; V8 decides otherwise.

/** V8 would let it grow to several times what thousands of profiles need; half as much again is hardly slower. */
const SMALL_GROWTH = 50;
/** V8 decides. */
const USUAL_GROWTH = 0;

/** Compiled code is kept for one set of V8's flags, Node's own modules' too: once others hold, they are compiled anew. */
function setGrowth(percent: number): void {
  (require("node:v8") as typeof import("node:v8")).setFlagsFromString(`--heap-growing-percent=${percent}`);
}

export const keepHeapSmall = (): void => setGrowth(SMALL_GROWTH);
export const letHeapGrow = (): void => setGrowth(USUAL_GROWTH);
