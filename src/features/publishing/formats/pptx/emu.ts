/** Points as the whole English Metric Units that the format counts in. */
export function emu(points: number): number {
  return Math.round(points * 12_700);
}
