/** The spread of a measured figure; all in the figure's own unit. */
export type Spread = Readonly<{ median: number; min: number; max: number; p95: number; runs: number }>;

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), min: at(0), max: at(1), p95: at(0.95), runs: values.length };
}

/** Milliseconds that each of `runs` calls took, after `warmUp` calls that are not counted. */
export async function timed(runs: number, warmUp: number, call: (run: number) => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = -warmUp; run < runs; run += 1) {
    const start = performance.now();
    await call(run);
    if (run >= 0) times.push(performance.now() - start);
  }
  return times;
}
