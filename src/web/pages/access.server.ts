import { listForumRows } from '#features/fora/index.ts';
import {
  accessTable,
  deeds,
  isDeed,
  listPartnerships,
  listSectors,
  reachWords,
  standings,
  standingWords,
  tellWho,
  verdictOf,
  type Viewer,
} from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { page } from '../server/page.ts';

/** The table of rights, what the viewer is here, and of one deed (`?handling=`) whether they may do it and who may. */
export const loader = page(async ({ deps, viewer, url, language }) => {
  const deed = url.searchParams.get('handling');
  return {
    areas: accessTable(),
    columns: standings.map((standing) => ({ standing, word: standingWords[standing] })),
    reachWords,
    here: await standingsHere(deps, viewer),
    asked: isDeed(deed) ? { deed, does: deeds[deed].does, verdict: verdictOf(viewer, deed), who: tellWho(deed, language) } : null,
  };
});

/** What somebody is, with the names of the fora and the sectors; of the foremost role what no name stands behind. */
async function standingsHere(deps: Deps, { role, name, posts, sectorIds, contactId }: Viewer) {
  const fora = posts.length === 0 ? [] : await listForumRows(deps.db);
  const sectors = sectorIds.length === 0 ? [] : await allSectors(deps);
  return {
    role,
    name,
    isContact: contactId !== null,
    posts: posts.flatMap(({ forumId, as }) => {
      const forum = fora.find(({ id }) => id === forumId);
      return forum ? [{ as, word: standingWords[as], forum: forum.shortName ?? forum.name }] : [];
    }),
    sectors: sectors.flatMap(({ id, name: sector }) => (sectorIds.includes(id) ? [sector] : [])),
  };
}

async function allSectors({ db }: Deps) {
  const partnerships = await listPartnerships(db);
  return (await Promise.all(partnerships.map(({ id }) => listSectors(db, id)))).flat();
}
