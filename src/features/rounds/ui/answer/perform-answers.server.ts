import { formText } from '#web/parts/form-text.ts';
import { performActs } from '#web/server/perform-acts.ts';
import type { PageArgs } from '#web/server/page.ts';

/** What the forms of somebody who is asked do; how they are carried out differs between a link and a person signed in. */
export type AnswerActs = Readonly<{
  answer: (args: PageArgs, input: Readonly<Record<string, unknown>>) => Promise<unknown>;
  sendOn: (args: PageArgs, input: Readonly<Record<string, unknown>>) => Promise<unknown>;
  takeBack: (args: PageArgs, input: Readonly<Record<string, unknown>>) => Promise<unknown>;
}>;

type Fields = Readonly<{ text: (name: string) => string | undefined; id: (name: string) => number; ids: readonly number[] }>;

const decisions: Readonly<Record<string, boolean>> = { yes: true, no: false };

export function performAnswers({ answer, sendOn, takeBack }: AnswerActs) {
  return performActs<Fields>(
    {
      unchanged: async (args, fields) => {
        await answer(args, { ...seen(fields), kind: 'unchanged' });
        return `${args.url.pathname}?takk=svar`;
      },
      update: async (args, fields) => {
        const { text } = fields;
        await answer(args, {
          ...seen(fields),
          kind: 'updated',
          status: text('status') || null,
          text: text('text'),
          focus: text('focus'),
          obstacles: text('obstacles'),
          needsDecision: decisions[text('needsDecision') ?? ''] ?? null,
          decisionText: text('decisionText'),
        });
        return `${args.url.pathname}?takk=svar`;
      },
      'send-on': async (args, { text, ids }) => {
        await sendOn(args, { items: ids, name: text('name') ?? '', email: text('email') ?? '' });
        return `${args.url.pathname}?takk=videre`;
      },
      'take-back': async (args, { id }) => {
        await takeBack(args, { item: id('item') });
        return `${args.url.pathname}?takk=tilbake`;
      },
    },
    (form) => ({
      text: (name) => formText(form, name),
      id: (name) => Number(formText(form, name)),
      ids: form.getAll('items').map(Number),
    }),
  );
}

function seen({ id }: Fields): Readonly<Record<string, number>> {
  return { item: id('item'), version: id('version'), focusVersion: id('focusVersion') };
}
