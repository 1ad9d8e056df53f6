import { may, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { Language } from '#shared/language.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { page } from '#web/server/page.ts';
import { listFollowUp, listNextMeetings, listUnanswered } from '../index.ts';
import { listedMatter } from './listed-matter.server.ts';
import { readAsked, type Asked } from './model/asked.ts';

export const loader = page(async ({ deps, viewer, url, language }) => {
  const chosen = await choosePartnership(deps, url);
  const asked = readAsked(url.searchParams);
  const keeps = may(viewer, 'follow-up.gaps');
  if (chosen === null) return { chosen: null, asked, keeps, shown: null };
  return { chosen, asked, keeps, shown: await read(deps, viewer, chosen.partnership.id, asked, language) };
});

const perPage = 50;

/** What the chosen view shows; each of them in a shape of its own. */
async function read(deps: Deps, viewer: Viewer, partnershipId: number, { view, page: at, ...asked }: Asked, language: Language) {
  const ask = { partnershipId, ...asked, limit: perPage, offset: (at - 1) * perPage };
  if (view === 'neste') return { view, ...(await listNextMeetings(deps, viewer, ask)) };
  if (view === 'ubesvart') {
    const { matters, ...found } = await listUnanswered(deps, viewer, ask);
    return { view, ...found, matters: matters.map((matter) => listedMatter(matter, language)), perPage };
  }
  const { matters, ...found } = await listFollowUp(deps, viewer, ask);
  return { view, ...found, matters: matters.map((matter) => listedMatter(matter, language)), perPage };
}
