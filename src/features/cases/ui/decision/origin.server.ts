import { sql } from 'kysely';
import { readsCase, readsDecision, readsForum, seenMeeting, withholdsDecision } from '#features/fora/index.ts';
import type { PageArgs } from '#web/server/page.ts';

/** What a new decision or assignment comes from, as the address says: ?sak=, ?mote=, ?punkt=, ?vedtak=. What is not there is left out. */
export type Origin = Readonly<{
  partnershipId: number | null;
  forum: string | null;
  case: Readonly<{ id: number; label: string; title: string }> | null;
  meeting: Readonly<{ id: number; date: string }> | null;
  agendaItem: Readonly<{ id: number; title: string }> | null;
  decision: Readonly<{ id: number; text: string }> | null;
}>;

/** What the viewer does not read is as if it were not there. */
export async function originOf({ deps, viewer, url }: PageArgs): Promise<Origin> {
  const id = (name: string): number => {
    const text = url.searchParams.get(name) ?? '';
    return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0;
  };
  const { rows } = await sql<Origin>`
    with entry as (select * from agenda_items a where a.id = ${id('punkt')}
        and (${readsForum(viewer, sql`a.forum_id`)} or (a.withheld_by is null
          and not exists (select from cases k where k.id = a.case_id and k.withheld_by is not null)
          and exists (select from meetings m where m.id = a.meeting_id and ${seenMeeting(viewer, 'm')})))),
      decision as (select * from decisions d where d.id = ${id('vedtak')}
        and (${withholdsDecision('d')} is null or ${readsDecision(viewer, 'd')})),
      meeting as (select * from meetings m where m.id = coalesce((select meeting_id from entry), ${id('mote')})
        and ${seenMeeting(viewer, 'm')}),
      found as (select * from cases c where c.id = coalesce((select case_id from entry), (select case_id from decision), ${id('sak')})
        and (c.withheld_by is null or ${readsCase(viewer, 'c')}))
    select
      coalesce((select partnership_id from meeting), (select partnership_id from found), (select partnership_id from decision)) as "partnershipId",
      (select slug from fora where id = coalesce((select forum_id from meeting), (select forum_id from decision),
        (select forum_id from case_stages where case_id = (select id from found) order by case_stages.id desc limit 1))) as forum,
      (select jsonb_build_object('id', id, 'label', label, 'title', title) from found) as "case",
      (select jsonb_build_object('id', id, 'date', (starts_at at time zone 'Europe/Oslo')::date) from meeting) as meeting,
      (select jsonb_build_object('id', id, 'title', title) from entry) as "agendaItem",
      (select jsonb_build_object('id', id, 'text', left(text, 200)) from decision) as decision`.execute(deps.db);
  return rows[0] ?? { partnershipId: null, forum: null, case: null, meeting: null, agendaItem: null, decision: null };
}
