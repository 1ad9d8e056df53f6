import { nameAllPartnerships } from '#features/people/index.ts';
import { localPath } from '../server/local-path.ts';
import { page } from '../server/page.ts';

/** The partnerships by name, which is all that is told of them; one with a host of its own is reached there. */
export const loader = page(async ({ deps, url }) => {
  const all = await nameAllPartnerships(deps);
  const scheme = new URL(deps.address ?? 'http://localhost').protocol;
  return {
    back: localPath(url.searchParams.get('tilbake')),
    partnerships: all.map(({ slug, name, language, host }) => ({ slug, name, language, address: host && `${scheme}//${host}/` })),
  };
});
