/** What came of a form that was not carried out: `message` is the refusal, null for a conflict; `written` what was sent. */
export type ActAnswer = Readonly<{ message: string | null; written: Readonly<Record<string, string>> }>;

/** What was written in the form of this act, where it was that one; nothing else. */
export function writtenIn(answer: ActAnswer | undefined, act: string): Readonly<Record<string, string>> {
  return answer?.written['act'] === act ? answer.written : {};
}
