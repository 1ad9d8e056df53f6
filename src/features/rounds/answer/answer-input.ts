import { z } from 'zod';
import { cleanText } from '#features/plans/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { AnswerValues, BaseOfAnswer, Round } from '../model/views.ts';

const text = z.string().max(4000).nullable().default(null);

/** An answer about one item. `version` and `focusVersion` are of the cells that were seen; what was not asked counts for nothing. */
export const answerInput = z.object({
  item: z.int().positive(),
  kind: z.enum(['unchanged', 'updated']),
  version: z.int().min(0),
  focusVersion: z.int().min(0),
  status: z.string().max(200).nullable().default(null),
  text,
  focus: text,
  obstacles: text,
  needsDecision: z.boolean().nullable().default(null),
  decisionText: text,
});

export type AnswerInput = z.output<typeof answerInput>;

export type ReadAnswer = Readonly<{ kind: 'unchanged' | 'updated'; values: AnswerValues }>;

/**
 * What is said by an answer. Written just as it was before, with nothing besides, it is unchanged. Throws identity_number,
 * round_answer_empty, and round_nothing_to_confirm where nothing is there that could be unchanged.
 */
export function readAnswer({ asks }: Pick<Round, 'asks'>, base: BaseOfAnswer, input: AnswerInput): ReadAnswer {
  const confirmed = valuesOf(asks, { ...nothing, status: base.status, text: base.text, focus: base.focus ?? '' });
  const said = input.kind === 'updated' ? valuesOf(asks, input) : confirmed;
  if (input.kind === 'unchanged' && isEmpty(confirmed)) throw new AppError('round_nothing_to_confirm');
  if (isEmpty(said)) throw new AppError('round_answer_empty');
  return { kind: input.kind === 'unchanged' || isSame(said, confirmed) ? 'unchanged' : 'updated', values: said };
}

const nothing = { status: null, text: null, focus: null, obstacles: null, needsDecision: null, decisionText: null };

function valuesOf(asks: Round['asks'], given: AnswerValues): AnswerValues {
  const cell = (ask: 'text' | 'focus'): string | null => (asks.includes(ask) ? cleanText(given[ask] ?? '') : null);
  const needsDecision = asks.includes('decision') ? given.needsDecision : null;
  return {
    status: asks.includes('status') ? given.status || null : null,
    text: cell('text'),
    focus: cell('focus'),
    obstacles: asks.includes('obstacles') ? cleanText(given.obstacles ?? '') || null : null,
    needsDecision,
    decisionText: needsDecision ? cleanText(given.decisionText ?? '') || null : null,
  };
}

function isEmpty({ status, text: said, focus, obstacles, needsDecision }: AnswerValues): boolean {
  return status === null && !said && !focus && obstacles === null && needsDecision === null;
}

function isSame(a: AnswerValues, b: AnswerValues): boolean {
  return (
    a.status === b.status && a.text === b.text && a.focus === b.focus && a.obstacles === b.obstacles && a.needsDecision === b.needsDecision
  );
}
