import { nameAllPartnerships } from '#features/people/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { formText } from '#web/parts/form-text.ts';
import { page } from '#web/server/page.ts';
import { performActs } from '#web/server/perform-acts.ts';
import { createPartnership } from '../index.ts';

export const loader = page(async ({ deps, session, language }) => {
  if (session?.kind !== 'setup') throw new AppError('setup_not_allowed');
  const partnerships = await nameAllPartnerships(deps);
  return {
    partnerships: partnerships.map(({ slug, name }) => ({ slug, name })),
    providers: (deps.signIn?.providers ?? []).map(({ id, name }) => ({ id, name: name[language] })),
  };
});

export const action = performActs(
  {
    create: async ({ deps, session }, fields) => {
      await createPartnership(deps, session, fields);
      return '/oppsett';
    },
  },
  (form) => ({ name: formText(form, 'name') ?? '', language: formText(form, 'language') ?? 'nb' }),
);
