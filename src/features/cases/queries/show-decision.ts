import { sql } from 'kysely';
import { seenMeeting, seesNames, type SteeringSource } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import { listItemReferences, type ItemReference } from '#features/plans/index.ts';
import { noteOnce } from '#platform/audit/note-once.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { DecisionSummary, OwnOpenness } from '../model/views.ts';
import { caseTables } from '../tables.ts';
import { decisionRows, decisionSummaries } from './decision-rows.ts';
import { assignmentsOfDecision, type ShownAssignment } from './show-assignment.ts';

/** A decision with all that the viewer may read of it; `consensus` is null where nobody wrote whether all agreed. */
export type ShownDecision = DecisionSummary &
  Readonly<{
    partnershipId: number;
    consensus: boolean | null;
    /** `who` is null where names are not shown */
    dissents: readonly Readonly<{ id: number; who: string | null; party: string | null; text: string }>[];
    meeting: Readonly<{ id: number; date: string; agendaItemId: number | null; minutesApproved: boolean }> | null;
    completion: Readonly<{ on: string; text: string }> | null;
    assignments: readonly ShownAssignment[];
    items: readonly ItemReference[];
    source: SteeringSource | null;
    /** For the forms: as stored. Null where hidden. */
    followUpIds: Readonly<{ contactId: number | null; organisationId: number | null }>;
    own: OwnOpenness;
    version: number;
    updatedAt: string;
  }>;

/** The decision. Throws decision_not_found. */
export async function showDecision(deps: Deps, viewer: Viewer, id: number): Promise<ShownDecision> {
  const { db } = deps;
  const tables = caseTables(db);
  const row = await tables.selectFrom('decisions').selectAll().where('id', '=', id).executeTakeFirst();
  const rows = row ? await decisionRows(db, viewer, sql`select * from decisions where id = ${id}`, sql`d.id`) : [];
  const [summary] = await decisionSummaries(db, viewer, rows);
  if (!row || !summary) throw new AppError('decision_not_found');
  const { hidden } = summary;
  if (summary.withheldBy !== null && !hidden) {
    noteOnce(db, { partnershipId: row.partnership_id, actor: viewer, deed: 'withheld.read', subject: `/vedtak/${id}`, withheld: true });
  }
  const itemRows = await tables.selectFrom('decision_items').select('item_id').where('decision_id', '=', id).execute();
  const [dissents, completion, meeting, assignments, items] = await Promise.all([
    hidden ? [] : dissentsOf(deps, viewer, id),
    tables.selectFrom('decision_completions').select(['completed_on as on', 'text']).where('decision_id', '=', id).executeTakeFirst(),
    meetingOfDecision(deps, viewer, id),
    assignmentsOfDecision(deps, viewer, id),
    hidden
      ? []
      : listItemReferences(
          db,
          viewer,
          itemRows.map(({ item_id }) => item_id),
        ),
  ]);
  return {
    ...summary,
    partnershipId: row.partnership_id,
    consensus: hidden ? null : row.consensus,
    dissents,
    meeting,
    completion: completion ? { on: completion.on, text: hidden ? '' : completion.text } : null,
    assignments,
    items,
    source: hidden ? null : row.source,
    followUpIds: hidden
      ? { contactId: null, organisationId: null }
      : { contactId: row.follow_up_contact_id, organisationId: row.follow_up_organisation_id },
    own: hidden ? { withheldBy: null, withheldWhy: null } : { withheldBy: row.withheld_by, withheldWhy: row.withheld_why },
    version: row.version,
    updatedAt: row.updated_at,
  };
}

async function dissentsOf(deps: Deps, viewer: Viewer, id: number): Promise<ShownDecision['dissents']> {
  const { rows } = await sql<ShownDecision['dissents'][number] & { showsNames: boolean }>`
    select x.id, x.who, p.name as party, x.text, s.shows_contact_names as "showsNames" from decision_dissents x
    join decisions d on d.id = x.decision_id join partnerships s on s.id = d.partnership_id left join parties p on p.id = x.party_id
    where x.decision_id = ${id} order by x.id`.execute(deps.db);
  return rows.map(({ showsNames, who, ...row }) => ({ ...row, who: seesNames(viewer, showsNames) ? who : null }));
}

async function meetingOfDecision(deps: Deps, viewer: Viewer, id: number): Promise<ShownDecision['meeting']> {
  const { rows } = await sql<NonNullable<ShownDecision['meeting']>>`
    select m.id, (m.starts_at at time zone 'Europe/Oslo')::date as date, d.agenda_item_id as "agendaItemId",
      exists (select from minutes_approvals ma where ma.meeting_id = m.id) as "minutesApproved"
    from decisions d join meetings m on m.id = d.meeting_id
    where d.id = ${id} and ${seenMeeting(viewer, 'm')}`.execute(deps.db);
  return rows[0] ?? null;
}
