import { listForumRows } from '#features/fora/index.ts';
import { listContacts, listPartnerships, listSectors, systemActor } from '#features/people/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { localPath } from '../server/local-path.ts';
import { page } from '../server/page.ts';

/** In a demonstration the switch stands in for the sign-in and so knows everybody; elsewhere there is none. */
export const loader = page(async ({ deps, url }) => {
  if (deps.signIn) throw new AppError('not_found');
  const partnerships = await listPartnerships(deps.db);
  const [contacts, fora, sectors] = await Promise.all([
    listContacts(deps.db, systemActor),
    listForumRows(deps.db),
    Promise.all(partnerships.map(({ id }) => listSectors(deps.db, id))),
  ]);
  return {
    back: localPath(url.searchParams.get('tilbake')),
    contacts: contacts.map(({ id, name, kind }) => ({ id, name, kind })),
    fora: fora.map(({ id, name }) => ({ id, name })),
    sectors: sectors.flat().map(({ id, name }) => ({ id, name })),
  };
});
