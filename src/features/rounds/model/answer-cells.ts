import type { AnswerValues, BaseOfAnswer, Round } from './views.ts';

/** What an answer says of one cell of the plan; `seen` is the version of the cell that it was given from. */
export type AnswerCell = Readonly<{ period: string; status?: string | null; text?: string; seen: number }>;

/**
 * The cells of the plan that an answer speaks of. «Unchanged» repeats what was shown, which an empty column of the asked
 * year then says too. What was not asked, or not answered, leaves its cell alone.
 */
export function cellsOfAnswer(
  round: Pick<Round, 'asks' | 'period' | 'focusPeriod'>,
  answer: Readonly<{ kind: 'unchanged' | 'updated'; base: BaseOfAnswer }>,
  values: AnswerValues,
): readonly AnswerCell[] {
  const { base } = answer;
  const cells: AnswerCell[] = [];
  const asksStatus = round.asks.includes('status');
  const asksText = round.asks.includes('text');
  if (round.period !== null && (asksStatus || asksText)) {
    const isUnchanged = answer.kind === 'unchanged';
    const status = isUnchanged ? base.status : values.status;
    const text = isUnchanged ? base.text : values.text;
    cells.push({
      period: round.period,
      ...(asksStatus && status !== null && { status }),
      ...(asksText && text !== null && { text }),
      seen: base.version,
    });
  }
  const { focus } = values;
  if (round.focusPeriod !== null && round.asks.includes('focus') && focus !== null && focus !== (base.focus ?? ''))
    cells.push({ period: round.focusPeriod, text: focus, seen: base.focusVersion });
  return cells;
}
