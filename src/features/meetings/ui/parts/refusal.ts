/** What came of a form that was not carried out: why, and what was sent. */
export type Refusal = Readonly<{ message: string | null; written: Readonly<Record<string, string>> }>;

/** What was written in the form of this act (and of this row, where there are several), where it was that one. */
export function writtenIn(
  refusal: Refusal | undefined,
  act: string,
  row?: Readonly<{ name: string; id: number }>,
): Readonly<Record<string, string>> {
  if (refusal?.written['act'] !== act) return {};
  return row === undefined || refusal.written[row.name] === String(row.id) ? refusal.written : {};
}
