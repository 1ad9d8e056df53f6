import { sql } from 'kysely';
import { withholdsDecision } from '#features/fora/index.ts';
import { wordsOf } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import { caseTables } from '../tables.ts';

type Row = Readonly<{
  id: number;
  withheld: boolean;
  text: string;
  forum: string;
  label: string | null;
  title: string | null;
  publicTitle: string | null;
  followUp: string | null;
  role: string | null;
  person: string | null;
}>;

/** Writes what the register finds these decisions by; a name of a person is never among the words of everybody. */
export async function refreshDecisionSearch(tx: Db, decisionIds: readonly number[]): Promise<void> {
  if (decisionIds.length === 0) return;
  const { rows } = await sql<Row>`
    select d.id, ${withholdsDecision('d')} is not null as withheld, d.text,
      concat_ws(' ', f.name, f.short_name) as forum, c.label,
      c.title, case when c.withheld_by is null then c.title else c.public_title end as "publicTitle",
      concat_ws(' ', d.follow_up_by, o.name, o.short_name) as "followUp",
      case when p.kind = 'unit' then concat_ws(' ', p.name, p.role) else p.role end as role, p.name as person
    from decisions d
    join fora f on f.id = d.forum_id
    left join cases c on c.id = d.case_id
    left join organisations o on o.id = d.follow_up_organisation_id
    left join contacts p on p.id = d.follow_up_contact_id
    where d.id = any(${decisionIds}::bigint[])`.execute(tx);
  const entries = rows.flatMap((row) => {
    const open = [row.label, row.publicTitle, row.forum, ...(row.withheld ? [] : [row.text, row.followUp, row.role])];
    const all = [row.label, row.title, row.publicTitle, row.forum, row.text, row.followUp, row.role, row.person];
    const outside = { decision_id: row.id, inside: false, words: joined(open) };
    const inside = { decision_id: row.id, inside: true, words: joined(all) };
    return outside.words === inside.words ? [outside] : [outside, inside];
  });
  const tables = caseTables(tx);
  await tables
    .deleteFrom('decision_search')
    .where('decision_id', 'in', [...decisionIds])
    .execute();
  if (entries.length > 0) await tables.insertInto('decision_search').values(entries).execute();
}

/** The same for every decision of a case, whose title or openness has changed. */
export async function refreshSearchOfCase(tx: Db, caseId: number): Promise<void> {
  const rows = await caseTables(tx).selectFrom('decisions').select('id').where('case_id', '=', caseId).execute();
  await refreshDecisionSearch(
    tx,
    rows.map(({ id }) => id),
  );
}

function joined(texts: readonly (string | null)[]): string {
  return [...new Set(texts.flatMap((text) => wordsOf(text ?? '')))].join(' ');
}
