import { sql, type RawBuilder } from 'kysely';
import { readsCase, readsDecision, withholdsDecision } from '#features/fora/index.ts';
import { findShownPersons, type Viewer } from '#features/people/index.ts';
import type { Outcome } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import { daysBetween } from '#shared/dates/calendar-days.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { followUpState } from '../model/follow-up-state.ts';
import type { DecisionSummary, ForumName } from '../model/views.ts';
import { forumJson, isHidden } from './sql-parts.ts';

export type DecisionRow = Readonly<{
  id: number;
  partnershipId: number;
  outcome: Outcome;
  text: string;
  decidedOn: string;
  forum: ForumName;
  caseId: number | null;
  label: string | null;
  caseTitle: string | null;
  publicTitle: string | null;
  caseWithheldBy: string | null;
  withheldBy: string | null;
  /** whether the viewer reads what is withheld of it, and of its case */
  reads: boolean;
  readsCase: boolean;
  withheldWhy: string | null;
  meetingId: number | null;
  agendaItemId: number | null;
  words: string | null;
  contactId: number | null;
  organisation: string | null;
  dueOn: string | null;
  isAsked: boolean;
  isDone: boolean;
  adopted: DecisionSummary['adopted'];
}>;

/** Decisions as `from` picks and orders them; it names their row d. What belongs to a withheld case or entry is withheld with it. */
export async function decisionRows(
  db: Db,
  viewer: Viewer,
  from: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Promise<readonly DecisionRow[]> {
  const { rows } = await sql<DecisionRow>`
    select d.id, d.partnership_id as "partnershipId", d.outcome, d.text, d.decided_on as "decidedOn", ${forumJson('f')} as forum,
      d.case_id as "caseId", c.label, c.title as "caseTitle", c.public_title as "publicTitle", c.withheld_by as "caseWithheldBy",
      ${withholdsDecision('d')} as "withheldBy", ${readsDecision(viewer, 'd')} as reads,
      coalesce(${readsCase(viewer, 'c')}, false) as "readsCase", coalesce(d.withheld_why, c.withheld_why) as "withheldWhy",
      d.meeting_id as "meetingId", d.agenda_item_id as "agendaItemId", d.follow_up_by as words, d.follow_up_contact_id as "contactId",
      coalesce(o.short_name, o.name) as organisation, d.due_on as "dueOn",
      num_nonnulls(d.follow_up_by, d.follow_up_contact_id, d.follow_up_organisation_id, d.due_on) > 0 as "isAsked",
      exists (select from decision_completions dc where dc.decision_id = d.id) as "isDone",
      case when e.id is null or w.adoption_id is not null then null
        else jsonb_build_object('plan', p.slug, 'planTitle', p.title, 'edition', e.number) end as adopted
    from (${from}) d
    join fora f on f.id = d.forum_id
    left join cases c on c.id = d.case_id
    left join organisations o on o.id = d.follow_up_organisation_id
    left join editions e on e.id = d.edition_id
    left join plans p on p.id = e.plan_id
    left join edition_adoption_withdrawals w on w.adoption_id = d.adoption_id
    order by ${order}`.execute(db);
  return rows;
}

/** The rows as the viewer may see them. */
export async function decisionSummaries(db: Db, viewer: Viewer, rows: readonly DecisionRow[]): Promise<readonly DecisionSummary[]> {
  const persons = await findShownPersons(
    db,
    viewer,
    rows.map(({ contactId }) => contactId),
  );
  const today = osloToday();
  return rows.map((row) => {
    const hidden = isHidden(row);
    const caseTitle = isHidden({ withheldBy: row.caseWithheldBy, reads: row.readsCase }) ? row.publicTitle : row.caseTitle;
    return {
      id: row.id,
      outcome: row.outcome,
      text: hidden ? '' : row.text,
      decidedOn: row.decidedOn,
      forum: row.forum,
      case: row.caseId === null ? null : { id: row.caseId, label: row.label ?? '', title: caseTitle },
      meetingId: row.meetingId,
      followUp: row.isAsked
        ? {
            words: hidden ? null : row.words,
            person: hidden || row.contactId === null ? null : (persons.get(row.contactId) ?? null),
            organisation: hidden ? null : row.organisation,
            dueOn: row.dueOn,
          }
        : null,
      state: followUpState(row, today),
      age: Math.max(0, daysBetween(row.decidedOn, today)),
      adopted: row.adopted,
      withheldBy: row.withheldBy,
      withheldWhy: hidden ? null : row.withheldWhy,
      hidden,
    };
  });
}
