/** What came of a form that was not carried out: `message` is the refusal, null where somebody else changed the same in between; `written` what was sent. */
export type FormAnswer = Readonly<{ message: string | null; written: Readonly<Record<string, string>> }>;

/** What was written in the form of this act (and of this row, where there are several), where it was that one; nothing else. */
export function writtenIn(
  answer: FormAnswer | undefined,
  act: string,
  row?: Readonly<{ name: string; id: number }>,
): Readonly<Record<string, string>> {
  if (answer?.written['act'] !== act) return {};
  return row === undefined || answer.written[row.name] === String(row.id) ? answer.written : {};
}
