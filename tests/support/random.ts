/** Numbers from 0 to below 1 that depend on the seed alone (mulberry32, by Tommy Ettinger). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** True in the long form of the tests, `npm run test:long`. */
export const LONG = Boolean(process.env.STANDPOINT_LONG);

/** How often a property is tried: always with the same seed, in the long form more often and with another each time. */
export function tries(numRuns: number): { numRuns: number; seed?: number } {
  return LONG ? { numRuns: numRuns * 10 } : { numRuns, seed: 1 };
}
