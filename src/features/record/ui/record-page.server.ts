import { redirect } from 'react-router';
import { demand } from '#features/people/index.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { page } from '#web/server/page.ts';
import { entryQuery } from '../entries/entry-query.ts';
import { lastVerified, listDeeds, listEntries, verifyEntries } from '../index.ts';

export const loader = page(async ({ deps, viewer, url }) => {
  demand(viewer, 'record.read');
  const chosen = await choosePartnership(deps, url);
  if (chosen === null) return null;
  const { id } = chosen.partnership;
  const filter = entryQuery(url);
  const [listed, deeds] = await Promise.all([listEntries(deps, viewer, id, filter), listDeeds(deps.db, id)]);
  return { chosen, filter, ...listed, deeds, verified: lastVerified(deps, viewer, id) };
});

export const action = page(async ({ deps, viewer, url }) => {
  const chosen = await choosePartnership(deps, url);
  if (chosen) await verifyEntries(deps, viewer, chosen.partnership.id);
  return redirect(`/logg${url.search}#kontroll`);
});
