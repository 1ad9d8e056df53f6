/** A repeatable source of chance (mulberry32): the same seed gives the same deck. */
export type Chance = Readonly<{
  /** a whole number from 0 up to and not including `below` */
  below: (below: number) => number;
  pick: <Thing>(things: readonly Thing[]) => Thing;
  /** true about once in `times` */
  once: (times: number) => boolean;
}>;

export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    once: (times) => below(times) === 0,
    pick: (things) => {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new Error('nothing to pick from');
      return thing;
    },
  };
}
