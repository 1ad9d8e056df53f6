import { may } from '#features/people/index.ts';
import { makeCalendarAddress, removeCalendarAddress, renewCalendarAddress } from '#features/fora/index.ts';
import { page } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { showPerson } from '../index.ts';
import { listedMatter } from './listed-matter.server.ts';
import type { AddressShown } from './person/calendar-address.tsx';

const mattersShown = 20;

export const loader = page(async ({ deps, viewer, params, language }) => {
  const shown = await showPerson(deps, viewer, Number(params['person']));
  const matters = shown.matters.slice(0, mattersShown).map((matter) => listedMatter(matter, language));
  return {
    ...shown,
    matters,
    keepsAddress: may(viewer, 'contact.keep') && shown.isPerson,
    mayLeave: may(viewer, 'person.hand-over') && shown.isPerson,
  };
});

/** The address is told in the answer alone: no page keeps it. */
export const action = page(async ({ deps, viewer, request, url, params }): Promise<AddressShown> => {
  const form = await readForm(request);
  const contact = Number(params['person']);
  const told = (word: string): string => `${deps.address ?? url.origin}/personer/${word}/calendar.ics`;
  if (form.get('act') === 'remove') {
    await removeCalendarAddress(deps, viewer, { contact });
    return { address: null, act: 'remove' };
  }
  if (form.get('act') === 'renew') return { address: told(await renewCalendarAddress(deps, viewer, { contact })), act: 'renew' };
  return { address: told(await makeCalendarAddress(deps, viewer, { contact })), act: 'show' };
});
