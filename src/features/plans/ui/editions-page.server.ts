import { may } from '#features/people/index.ts';
import { data, redirect } from 'react-router';
import { formText } from '#web/parts/form-text.ts';
import { errorInfo, page, type PageArgs } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import { freezeEdition, listEditions, recordAdoption, showPlan, withdrawAdoption } from '../index.ts';

export const loader = page(async ({ deps, viewer, params }) => {
  const slug = params['plan'] ?? '';
  const [{ title, language }, editions] = await Promise.all([showPlan(deps, viewer, slug), listEditions(deps, viewer, slug)]);
  return { plan: { slug, title, language }, editions, arranges: may(viewer, 'plan.freeze') };
});

/** Freezes, records an adoption or withdraws one; a refusal is shown on the page with what was written. */
export const action = page(async (args) => {
  const form = await readForm(args.request);
  try {
    return redirect(`${args.url.pathname}?${await perform(args, form)}`);
  } catch (error) {
    if (!isAppError(error)) throw error;
    const { status, message } = errorInfo(error, args);
    const written = Object.fromEntries(
      ['act', 'edition', 'label', 'note', 'body', 'date', 'outcome'].map((name) => [name, formText(form, name) ?? '']),
    );
    return data({ message, written }, { status });
  }
});

async function perform({ deps, viewer, params }: PageArgs, form: FormData): Promise<string> {
  const plan = params['plan'] ?? '';
  const text = (name: string): string | undefined => formText(form, name);
  const edition = Number(text('edition'));
  switch (text('act')) {
    case 'freeze': {
      const { number } = await freezeEdition(deps, viewer, { plan, label: text('label'), note: text('note') });
      return `frosset=${number}`;
    }
    case 'adopt':
      await recordAdoption(deps, viewer, { plan, edition, body: text('body'), date: text('date'), outcome: text('outcome') });
      return `tilsluttet=${edition}`;
    case 'withdraw':
      await withdrawAdoption(deps, viewer, { plan, adoption: Number(text('adoption')), why: text('why') });
      return 'trukket=1';
    default:
      throw new AppError('invalid_input', { detail: 'act' });
  }
}
