import { listContacts, systemActor } from '#features/people/index.ts';
import { localPath } from '../server/local-path.ts';
import { page } from '../server/page.ts';

// Until people sign in, the switch stands in for the sign-in and so knows everybody.
export const loader = page(async ({ deps, url }) => {
  const contacts = await listContacts(deps.db, systemActor);
  return {
    back: localPath(url.searchParams.get('tilbake')),
    contacts: contacts.map(({ id, name, kind }) => ({ id, name, kind })),
  };
});
