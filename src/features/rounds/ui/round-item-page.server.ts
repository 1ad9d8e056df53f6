import { formText } from '#web/parts/form-text.ts';
import { page, type PageArgs } from '#web/server/page.ts';
import { performActs } from '#web/server/perform-acts.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { answerFor } from '../answer/answer-round.ts';
import { addRecipient } from '../follow/change-recipients.ts';
import { showItemOfRound } from '../follow/show-round.ts';
import { settleAnswer, type AnswerSettled } from '../settle/settle-answer.ts';
import { itemIdIn, roundIdIn } from './round-id.server.ts';

/** An item of a round: what the plan says, what was answered, and what became of it. */
export const loader = page(({ deps, viewer, params }) => showItemOfRound(deps, viewer, roundIdIn(params), itemIdIn(params)));

type Fields = Readonly<{ text: (name: string) => string; number: (name: string) => number }>;

/** Settles the newest answer, writes one down, or asks somebody else. */
export const action = performActs<Fields>(
  {
    accept: async ({ deps, viewer, params }, { number }) =>
      settled(
        params,
        await settleAnswer(deps, viewer, {
          round: roundIdIn(params),
          answer: number('answer'),
          how: 'accepted',
          seen: { version: number('version'), focusVersion: number('focusVersion') },
        }),
      ),
    edit: async ({ deps, viewer, params }, { text, number }) =>
      settled(
        params,
        await settleAnswer(deps, viewer, {
          round: roundIdIn(params),
          answer: number('answer'),
          how: 'edited',
          values: { status: text('status') || null, text: text('text'), focus: text('focus') },
          seen: { version: number('version'), focusVersion: number('focusVersion') },
        }),
      ),
    decline: async ({ deps, viewer, params }, { text, number }) =>
      settled(
        params,
        await settleAnswer(deps, viewer, { round: roundIdIn(params), answer: number('answer'), how: 'declined', why: text('why') }),
      ),
    register: async ({ deps, viewer, params }, { text, number }) => {
      await answerFor(deps, viewer, {
        round: roundIdIn(params),
        item: itemIdIn(params),
        recipient: text('recipient') === '' ? null : number('recipient'),
        kind: 'updated',
        version: number('version'),
        focusVersion: number('focusVersion'),
        status: text('status') || null,
        text: text('text'),
        focus: text('focus'),
        obstacles: text('obstacles'),
      });
      return savedAt(params);
    },
    add: async ({ deps, viewer, params }, { text }) => {
      await addRecipient(deps, viewer, { round: roundIdIn(params), item: itemIdIn(params), name: text('name'), email: text('email') });
      return savedAt(params);
    },
  },
  (form) => ({ text: (name) => formText(form, name) ?? '', number: (name) => Number(formText(form, name)) }),
);

/** A plan that was changed in between is shown as a conflict, with nothing written. */
function settled(params: PageArgs['params'], result: AnswerSettled): unknown {
  if (result.outcome === 'gone') throw new AppError('round_item_gone');
  return result.outcome === 'changed' ? { outcome: 'conflict' } : savedAt(params);
}

function savedAt(params: PageArgs['params']): string {
  return `/runder/${roundIdIn(params)}/tiltak/${itemIdIn(params)}?lagret=1`;
}
