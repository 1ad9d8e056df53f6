import { listContacts, may, systemActor } from '#features/people/index.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { formText } from '#web/parts/form-text.ts';
import { page, type PageArgs } from '#web/server/page.ts';
import { performActs } from '#web/server/perform-acts.ts';
import { handOver, previewHandOver } from '../index.ts';

/** What moves when this person leaves after the day `?siste=` (today). */
export const loader = page(async (args) => {
  const { deps, viewer, url } = args;
  if (!may(viewer, 'person.hand-over')) throw new AppError('forbidden', { deed: 'person.hand-over' });
  const { person, others } = await personOf(args);
  const asked = url.searchParams.get('siste') ?? '';
  const lastDay = /^\d{4}-\d\d-\d\d$/.test(asked) ? asked : osloToday();
  const preview = await previewHandOver(deps, viewer, person.partnershipId, { contact: person.id, lastDay });
  return { person: { id: person.id, name: person.name }, others, lastDay, preview };
});

async function personOf({ deps, params }: Pick<PageArgs, 'deps' | 'params'>) {
  const contacts = await listContacts(deps.db, systemActor);
  const person = contacts.find(({ id }) => id === Number(params['person']));
  if (!person) throw new AppError('person_not_found');
  const others = contacts.filter(
    (other) => other.kind === 'person' && other.partnershipId === person.partnershipId && other.id !== person.id,
  );
  return { person, others: others.map(({ id, name }) => ({ id, name })) };
}

export const action = performActs<Readonly<Record<string, string>>>(
  {
    'hand-over': async (args, { to, name, lastDay, why }) => {
      const { person } = await personOf(args);
      const successor = to === 'new' ? { name: name ?? '' } : to === 'nobody' ? null : { contact: to };
      await handOver(args.deps, args.viewer, person.partnershipId, { contact: person.id, to: successor, lastDay, why: why || null });
      return `/personer/${person.id}?melding=overtatt`;
    },
  },
  (form) => Object.fromEntries([...form.keys()].map((name) => [name, formText(form, name) ?? ''])),
);
