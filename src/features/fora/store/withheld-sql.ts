import { sql, type RawBuilder } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import { whereOneMay } from './reads-sql.ts';

// Written out in each query: a function of the database would be called row by row.

const column = (alias: string, name: string) => sql.ref(`${alias}.${name}`);

/**
 * In SQL: the paragraph that keeps a decision from the public, its own or that of the entry or the case it belongs to;
 * null means open. `alias` is the decision's row.
 */
export function withholdsDecision(alias: string): RawBuilder<string | null> {
  return sql`coalesce(${column(alias, 'withheld_by')},
    (select coalesce(wi.withheld_by, wk.withheld_by) from agenda_items wi left join cases wk on wk.id = wi.case_id
      where wi.id = ${column(alias, 'agenda_item_id')}),
    (select wc.withheld_by from cases wc where wc.id = ${column(alias, 'case_id')}))`;
}

/** The same of an assignment or input: its own paragraph, or that of its case or of the decision that gave it. */
export function withholdsAssignment(alias: string): RawBuilder<string | null> {
  return sql`coalesce(${column(alias, 'withheld_by')},
    (select ac.withheld_by from cases ac where ac.id = ${column(alias, 'case_id')}),
    (select ${withholdsDecision('wd')} from decisions wd where wd.id = ${column(alias, 'decision_id')}))`;
}

/**
 * In SQL: whether everybody may know of a meeting: it was called, also where it was cancelled later. What has no meeting
 * waits in a backlog, which is not public. `alias` is the meeting's row.
 */
export function isPublicMeeting(alias: string): RawBuilder<boolean> {
  const state = column(alias, 'state');
  return sql`(${state} is not null and ${state} <> 'draft' and (${state} <> 'cancelled'
    or exists (select from meeting_steps ws where ws.meeting_id = ${column(alias, 'id')} and ws.step = 'called')))`;
}

/** In SQL: whether the viewer may know of the meeting whose row `alias` is. */
export function seenMeeting(viewer: Viewer, alias: string): RawBuilder<boolean> {
  return whereOneMay(
    viewer,
    'meeting.read-draft',
    (fora) => sql`(${column(alias, 'forum_id')} = ${fora} or ${isPublicMeeting(alias)})`,
    isPublicMeeting(alias),
  );
}
