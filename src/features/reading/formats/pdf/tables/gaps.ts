export type Span = readonly [from: number, to: number];

/** What no span covers, between the first and the last of them; spans in any order. */
export function gapsBetween(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  const gaps: Span[] = [];
  let reach = sorted[0]?.[1] ?? 0;
  for (const [from, to] of sorted) {
    if (from > reach) gaps.push([reach, from]);
    reach = Math.max(reach, to);
  }
  return gaps;
}

export function median(values: readonly number[], otherwise: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? otherwise;
}
