import { redirect } from 'react-router';
import { listContacts, listOrganisations, listParties, listSectors } from '#features/people/index.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { page, type PageArgs } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { formText } from '#web/parts/form-text.ts';
import { AppError } from '#shared/errors/app-error.ts';
import {
  addOrganisation,
  addParty,
  editOrganisation,
  editParty,
  keepsFora,
  listLevels,
  listOrganisationChanges,
  nameLevel,
  placePerson,
  setSector,
} from '../index.ts';
import { numberOrNull, textOrNull } from './edit/form-values.server.ts';
import { refusal } from './edit/refusal.server.ts';

export const loader = page(async ({ deps, viewer, url }) => {
  const chosen = await choosePartnership(deps, url);
  if (!chosen)
    return {
      partnership: null,
      partnerships: [],
      parties: [],
      organisations: [],
      sectors: [],
      changes: [],
      persons: [],
      levels: [],
      keeps: false,
    };
  const { id, slug, name } = chosen.partnership;
  const keeps = keepsFora(viewer);
  const [parties, organisations, sectors, changes, levels, contacts] = await Promise.all([
    listParties(deps.db, id),
    listOrganisations(deps.db, id),
    listSectors(deps.db, id),
    listOrganisationChanges(deps, viewer, id),
    keeps ? listLevels(deps.db, id) : [],
    keeps ? listContacts(deps.db, viewer) : [],
  ]);
  const persons = contacts.filter(({ partnershipId, kind }) => partnershipId === id && kind === 'person').map((one) => one.name);
  const partnerships = chosen.all.map((one) => ({ slug: one.slug, name: one.name }));
  return { partnership: { slug, name }, partnerships, parties, organisations, sectors, changes, persons, levels, keeps };
});

export const action = page(async (args) => {
  const form = await readForm(args.request);
  try {
    await perform(args, form);
    const chosen = args.url.searchParams.get('helsefellesskap');
    return redirect(`${args.url.pathname}?${chosen ? `helsefellesskap=${encodeURIComponent(chosen)}&` : ''}lagret=1`);
  } catch (error) {
    return refusal(error, args, form);
  }
});

async function perform({ deps, viewer, url }: PageArgs, form: FormData): Promise<void> {
  const chosen = await choosePartnership(deps, url);
  const partnership = chosen?.partnership.slug ?? '';
  const why = textOrNull(form, 'why');
  const name = formText(form, 'name');
  switch (formText(form, 'act')) {
    case 'add-party':
      await addParty(deps, viewer, { partnership, name });
      return;
    case 'edit-party':
      await editParty(deps, viewer, { partnership, party: numberOrNull(form, 'party'), name });
      return;
    case 'add':
      await addOrganisation(deps, viewer, { partnership, why, ...readOrganisation(form) });
      return;
    case 'edit':
      await editOrganisation(deps, viewer, {
        partnership,
        why,
        organisation: numberOrNull(form, 'organisation'),
        ...readOrganisation(form),
      });
      return;
    case 'sector':
      await setSector(deps, viewer, {
        partnership,
        sector: formText(form, 'sector'),
        organisations: form.getAll('organisations').map(Number),
      });
      return;
    case 'place':
      await placePerson(deps, viewer, {
        partnership,
        person: { name: formText(form, 'person') },
        organisation: numberOrNull(form, 'organisation'),
      });
      return;
    case 'level':
      await nameLevel(deps, viewer, { partnership, number: numberOrNull(form, 'number'), name });
      return;
    default:
      throw new AppError('invalid_input', { detail: 'act' });
  }
}

function readOrganisation(form: FormData): Readonly<Record<string, unknown>> {
  return {
    name: formText(form, 'name'),
    shortName: textOrNull(form, 'shortName'),
    kind: formText(form, 'kind'),
    party: numberOrNull(form, 'party'),
    parent: numberOrNull(form, 'parent'),
  };
}
