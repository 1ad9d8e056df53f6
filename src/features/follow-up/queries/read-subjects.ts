import { sql } from 'kysely';
import { readsAssignment, readsCase, readsDecision, readsForum, withholdsAssignment, withholdsDecision } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { osloDay } from '#platform/db/oslo-day.ts';
import type { Subject } from '../model/matter.ts';
import type { MatterSubject } from '../model/views.ts';

/** A subject as it is stored: what is withheld is taken out by the caller. */
export type SubjectRow = Omit<MatterSubject, 'address' | 'hidden'> & Readonly<{ id: number; publicTitle: string | null; reads: boolean }>;

const none = {
  outcome: sql`null as outcome`,
  way: sql`null as way`,
  label: sql`null as label`,
  heldOn: sql`null::date as "heldOn"`,
  who: sql`null as who`,
  publicTitle: sql`null as "publicTitle"`,
};

/** The subjects with these ids, by what they are. */
export async function readSubjects(db: Db, viewer: Viewer, subject: Subject, ids: readonly number[]): Promise<readonly SubjectRow[]> {
  const { rows } = await queries[subject]([...ids], viewer).execute(db);
  return rows;
}

const queries = {
  decision: (ids: readonly number[], viewer: Viewer) => sql<SubjectRow>`
    select d.id, d.text as title, d.outcome, k.label, coalesce(d.follow_up_by, o.name) as who, ${withholdsDecision('d')} as "withheldBy", ${readsDecision(viewer, 'd')} as reads,
      ${none.way}, ${none.heldOn}, ${none.publicTitle}
    from decisions d
    left join cases k on k.id = d.case_id
    left join organisations o on o.id = d.follow_up_organisation_id
    where d.id = any(${ids})`,
  assignment: (ids: readonly number[], viewer: Viewer) => sql<SubjectRow>`
    select a.id, a.title, a.kind as way, k.label, ${withholdsAssignment('a')} as "withheldBy", ${readsAssignment(viewer, 'a')} as reads,
      ${none.outcome}, ${none.heldOn}, ${none.who}, ${none.publicTitle}
    from assignments a left join cases k on k.id = a.case_id
    where a.id = any(${ids})`,
  case: (ids: readonly number[], viewer: Viewer) => sql<SubjectRow>`
    select id, title, label, withheld_by as "withheldBy", public_title as "publicTitle", ${readsCase(viewer, 'cases')} as reads,
      ${none.outcome}, ${none.way}, ${none.heldOn}, ${none.who}
    from cases where id = any(${ids})`,
  meeting: (ids: readonly number[], viewer: Viewer) => sql<SubjectRow>`
    select id, title, ${osloDay(sql`starts_at`)} as "heldOn", withheld_by as "withheldBy", ${readsForum(viewer, sql`forum_id`)} as reads,
      ${none.outcome}, ${none.way}, ${none.label}, ${none.who}, ${none.publicTitle}
    from meetings where id = any(${ids})`,
  pattern: (ids: readonly number[]) => sql<SubjectRow>`
    select p.id, plans.title, null as "withheldBy", true as reads,
      ${none.outcome}, ${none.way}, ${none.label}, ${none.heldOn}, ${none.who}, ${none.publicTitle}
    from round_patterns p join plans on plans.id = p.plan_id where p.id = any(${ids})`,
  round: (ids: readonly number[]) => sql<SubjectRow>`
    select id, title, null as "withheldBy", true as reads,
      ${none.outcome}, ${none.way}, ${none.label}, ${none.heldOn}, ${none.who}, ${none.publicTitle}
    from rounds where id = any(${ids})`,
} as const satisfies Record<Subject, (ids: readonly number[], viewer: Viewer) => ReturnType<typeof sql<SubjectRow>>>;
