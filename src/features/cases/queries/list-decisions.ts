import { sql, type RawBuilder } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import type { Outcome } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import type { DecisionSummary, FollowUpState } from '../model/views.ts';
import { decisionRows, decisionSummaries } from './decision-rows.ts';
import { inRegister, type WordPlace } from './find-in-register.ts';
import { allOf, openDecision, pageOf, type Page } from './sql-parts.ts';

export type DecisionFilter = Page &
  Readonly<{
    partnershipId?: number | undefined;
    /** the slug of the forum that decided */
    forum?: string | undefined;
    outcome?: Outcome | undefined;
    year?: number | undefined;
    state?: FollowUpState | undefined;
    /** who follows up */
    contactId?: number | undefined;
    organisationId?: number | undefined;
    itemId?: number | undefined;
    text?: string | undefined;
  }>;

export type DecisionList = Readonly<{ decisions: readonly DecisionSummary[]; total: number }>;

const newestFirst = sql`d.decided_on desc, d.id desc`;

/** Where so few are found by the beginnings of words, it is looked inside words too. */
const fewFound = 5;

/** The register over all fora and years, the newest first; `total` is how many there are without paging. */
export async function listDecisions(deps: Deps, viewer: Viewer, filter: DecisionFilter = {}): Promise<DecisionList> {
  const found = await pickDecisions(deps.db, viewer, filter, 'beginning');
  const enough = filter.text === undefined || found.total >= fewFound;
  const { ids, total } = enough ? found : await pickDecisions(deps.db, viewer, filter, 'inside');
  if (ids.length === 0) return { decisions: [], total };
  const rows = await decisionRows(deps.db, viewer, sql`select * from decisions where id = any(${ids}::bigint[])`, newestFirst);
  return { decisions: await decisionSummaries(deps.db, viewer, rows), total };
}

type Picked = Readonly<{ ids: readonly number[]; total: number }>;

/** The page's decisions by their ids, and how many there are: found once, and no more of a row read than is needed. */
async function pickDecisions(db: Db, viewer: Viewer, filter: DecisionFilter, place: WordPlace): Promise<Picked> {
  const where = allOf(conditionsOf(viewer, filter, place));
  const { rows } = await sql<{ id: number; total: number }>`
    select d.id, count(*) over () as total from decisions d where ${where} order by ${newestFirst} ${pageOf(filter)}`.execute(db);
  const [first] = rows;
  if (first) return { ids: rows.map(({ id }) => id), total: first.total };
  if ((filter.offset ?? 0) === 0) return { ids: [], total: 0 };
  // A page beyond the last one.
  const count = await sql<{ total: number }>`select count(*) as total from decisions d where ${where}`.execute(db);
  return { ids: [], total: count.rows[0]?.total ?? 0 };
}

type Of = Readonly<{ agendaItemIds: readonly number[] } | { meetingIds: readonly number[] } | { caseIds: readonly number[] }>;

/** The decisions of entries of agendas, of meetings or of cases, in the order they were made. */
export async function listDecisionsOf(
  db: Db,
  viewer: Viewer,
  of: Of,
): Promise<readonly (DecisionSummary & { agendaItemId: number | null })[]> {
  const [column, ids] =
    'agendaItemIds' in of
      ? ['agenda_item_id', of.agendaItemIds]
      : 'meetingIds' in of
        ? ['meeting_id', of.meetingIds]
        : ['case_id', of.caseIds];
  if (ids.length === 0) return [];
  const rows = await decisionRows(
    db,
    viewer,
    sql`select * from decisions where ${sql.ref(column)} = any(${[...ids]}::bigint[])`,
    sql`d.decided_on, d.id`,
  );
  const summaries = await decisionSummaries(db, viewer, rows);
  return summaries.map((summary, at) => ({ ...summary, agendaItemId: rows[at]?.agendaItemId ?? null }));
}

const asked = sql`num_nonnulls(d.follow_up_by, d.follow_up_contact_id, d.follow_up_organisation_id, d.due_on) > 0`;
const done = sql`exists (select from decision_completions dc where dc.decision_id = d.id)`;

function inState(state: FollowUpState): RawBuilder<unknown> {
  if (state === 'done') return done;
  if (state === 'none') return sql`not (${asked}) and not ${done}`;
  const isLate = sql`coalesce(d.due_on < ${osloToday()}::date, false)`;
  return sql`${asked} and not ${done} and ${state === 'late' ? isLate : sql`not ${isLate}`}`;
}

function conditionsOf(viewer: Viewer, filter: DecisionFilter, place: WordPlace): readonly RawBuilder<unknown>[] {
  const { partnershipId, forum, outcome, year, state, contactId, organisationId, itemId, text } = filter;
  const conditions: RawBuilder<unknown>[] = [];
  if (partnershipId !== undefined) conditions.push(sql`d.partnership_id = ${partnershipId}`);
  if (forum !== undefined) conditions.push(sql`d.forum_id = (select id from fora where slug = ${forum})`);
  if (outcome !== undefined) conditions.push(sql`d.outcome = ${outcome}`);
  if (year !== undefined) conditions.push(sql`d.decided_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`);
  if (state !== undefined) conditions.push(inState(state));
  if (contactId !== undefined) conditions.push(sql`d.follow_up_contact_id = ${contactId} ${openDecision(viewer)}`);
  if (organisationId !== undefined) conditions.push(sql`d.follow_up_organisation_id = ${organisationId} ${openDecision(viewer)}`);
  if (itemId !== undefined)
    conditions.push(sql`d.id in (select decision_id from decision_items where item_id = ${itemId}) ${openDecision(viewer)}`);
  const words = text === undefined ? null : inRegister(viewer, text, place);
  if (words) conditions.push(words);
  return conditions;
}
