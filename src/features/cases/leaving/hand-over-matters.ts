import { sql } from 'kysely';
import { changeSteering } from '#features/fora/index.ts';
import type { Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { ownNames } from '../store/own-references.ts';
import { refreshDecisionSearch } from '../store/refresh-decision-search.ts';
import { caseTables } from '../tables.ts';

/** Something open that lies with a person: a case, a decision to follow up, an assignment. */
export type OpenMatter = Readonly<{ kind: 'case' | 'decision' | 'assignment'; id: number; title: string }>;

export type MatterHandOver = Readonly<{ partnershipId: number; from: number; to: number | null; why: string | null }>;

/** What is open and lies with a person, the oldest of each kind first. The caller has seen to who may know it. */
export async function mattersOf(db: Db, partnershipId: number, contactId: number): Promise<readonly OpenMatter[]> {
  const { rows } = await sql<OpenMatter>`
    select 'case' as kind, id, title from cases c
    where partnership_id = ${partnershipId} and responsible_contact_id = ${contactId}
      and not exists (select from case_closures where case_id = c.id)
    union all
    select 'decision', id, left(text, 200) from decisions d
    where partnership_id = ${partnershipId} and follow_up_contact_id = ${contactId}
      and not exists (select from decision_completions where decision_id = d.id)
    union all
    select 'assignment', id, title from assignments a
    where partnership_id = ${partnershipId} and responsible_contact_id = ${contactId}
      and not exists (select from assignment_closures where assignment_id = a.id)
    order by 1, 2`.execute(db);
  return rows;
}

/** Lays what is open and lies with a person with another (nobody, where there is none). How many. The caller has seen to who may. */
export async function handOverMatters(deps: Deps, actor: Actor, handOver: MatterHandOver): Promise<number> {
  const { partnershipId, from, to, why } = handOver;
  return changeSteering(deps, actor, why, async ({ tx, record }) => {
    const matters = await mattersOf(tx, partnershipId, from);
    const { was, is } = await ownNames(tx, partnershipId, 'contacts', from, to);
    for (const { kind, id } of matters) {
      await lay(tx, kind, id, to);
      const field = kind === 'decision' ? 'followUpPerson' : 'responsible';
      record({ partnershipId, subject: kind, subjectId: id, kind: `${kind}.edited`, before: { [field]: was }, after: { [field]: is } });
    }
    await refreshDecisionSearch(
      tx,
      matters.filter(({ kind }) => kind === 'decision').map(({ id }) => id),
    );
    return matters.length;
  });
}

async function lay(tx: Db, kind: OpenMatter['kind'], id: number, to: number | null): Promise<void> {
  const tables = caseTables(tx);
  const again = { version: sql<number>`version + 1`, updated_at: new Date() };
  if (kind === 'case')
    await tables
      .updateTable('cases')
      .set({ responsible_contact_id: to, ...again })
      .where('id', '=', id)
      .execute();
  if (kind === 'decision')
    await tables
      .updateTable('decisions')
      .set({ follow_up_contact_id: to, ...again })
      .where('id', '=', id)
      .execute();
  if (kind === 'assignment')
    await tables
      .updateTable('assignments')
      .set({ responsible_contact_id: to, ...again })
      .where('id', '=', id)
      .execute();
}
