import { sql, type RawBuilder } from 'kysely';
import { readsAssignment, readsDecision, seenMeeting, withholdsAssignment } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { ForumName } from '../model/views.ts';

/** The name of a forum whose row is called `alias`, as the answer has it. */
export function forumJson(alias: string): RawBuilder<ForumName> {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql<ForumName>`jsonb_build_object('id', ${column('id')}, 'slug', ${column('slug')}, 'name', ${column('name')}, 'shortName', ${column('short_name')})`;
}

/** Conditions that all hold; true where there are none. */
export function allOf(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `);
}

/** A text that is looked for inside others: what means something to `like` means itself. */
export function inside(text: string): string {
  return `%${text.toLowerCase().replace(/[\\%_]/g, String.raw`\$&`)}%`;
}

/** Whether a row is hidden: it has a paragraph, and the query found that the viewer does not read what it withholds. */
export function isHidden({ withheldBy, reads }: Readonly<{ withheldBy: string | null; reads: boolean }>): boolean {
  return withheldBy !== null && !reads;
}

/** The meetings that something can be awaited at. `alias` is the meeting's row. */
export function awaitedMeeting(viewer: Viewer, alias: string): RawBuilder<unknown> {
  return sql`${sql.ref(`${alias}.state`)} <> 'cancelled' and ${seenMeeting(viewer, alias)}`;
}

/** How a list is cut into pages. */
export type Page = Readonly<{ limit?: number | undefined; offset?: number | undefined }>;
export const pageOf = ({ limit, offset }: Page): RawBuilder<unknown> => sql`limit ${limit ?? 50} offset ${offset ?? 0}`;

/** One more condition where a filter would tell of a decision (d) that is hidden. */
export function openDecision(viewer: Viewer): RawBuilder<unknown> {
  // The same as `withholdsDecision('d') is null`, as joins: among all decisions that is four times as fast.
  return sql`and (${readsDecision(viewer, 'd')} or (d.withheld_by is null
    and not exists (select from cases ok where ok.id = d.case_id and ok.withheld_by is not null)
    and not exists (select from agenda_items oi left join cases oc on oc.id = oi.case_id
      where oi.id = d.agenda_item_id and coalesce(oi.withheld_by, oc.withheld_by) is not null)))`;
}

/** The same of an assignment (a). */
export function openAssignment(viewer: Viewer): RawBuilder<unknown> {
  return sql`and (${readsAssignment(viewer, 'a')} or ${withholdsAssignment('a')} is null)`;
}
