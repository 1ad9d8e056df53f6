import { maySomewhere } from '#features/people/index.ts';
import { listForumRows } from '#features/fora/index.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { page } from '#web/server/page.ts';
import type { MeetingState } from '../model/shown-meeting.ts';
import { listMeetings } from '../queries/list-meetings.ts';
import { listMeetingYears } from '../queries/list-meeting-years.ts';

const pageSize = 30;
const states: readonly MeetingState[] = ['draft', 'called', 'under-way', 'closed', 'approved', 'cancelled'];

/** What comes, the nearest first, and what was held, the latest first; narrowed by forum, year and state. */
export const loader = page(async ({ deps, viewer, url }) => {
  const chosen = await choosePartnership(deps, url);
  if (chosen === null) return null;
  const { partnership, all } = chosen;
  const today = osloToday();
  const forum = url.searchParams.get('forum') || undefined;
  const year = /^2\d{3}$/.exec(url.searchParams.get('ar') ?? '')?.[0];
  const state = states.find((name) => name === url.searchParams.get('tilstand'));
  const at = Number(/^[1-9]\d{0,4}$/.exec(url.searchParams.get('side') ?? '')?.[0] ?? 1);
  const asked = { partnershipId: partnership.id, forum, states: state && [state] };
  const from = year === undefined ? undefined : `${year}-01-01`;
  const to = year === undefined ? undefined : `${year}-12-31`;
  const yesterday = dayBefore(today);
  const [fora, years, coming, held] = await Promise.all([
    listForumRows(deps.db, partnership.id),
    listMeetingYears(deps, viewer, partnership.id),
    listMeetings(deps, viewer, { ...asked, from: from !== undefined && from > today ? from : today, to, order: 'oldest', limit: 50 }),
    listMeetings(deps, viewer, {
      ...asked,
      from,
      to: to !== undefined && to < yesterday ? to : yesterday,
      limit: pageSize,
      offset: (at - 1) * pageSize,
    }),
  ]);
  return {
    partnership,
    all,
    years,
    fora: fora.map(({ slug, name, shortName }) => ({ value: slug, label: shortName === null ? name : `${shortName}: ${name}` })),
    coming,
    held,
    page: at,
    pageSize,
    keeps: maySomewhere(viewer, 'meeting.plan'),
    seesDrafts: maySomewhere(viewer, 'meeting.read-draft'),
  };
});

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
