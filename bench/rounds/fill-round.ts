import { sql } from 'kysely';
import { systemActor } from '#features/people/index.ts';
import { acceptPlan } from '#features/plans/index.ts';
import { openRound } from '#features/rounds/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { addDays } from '#shared/dates/calendar-days.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { planOf } from '../plan-of.ts';

/** A plan of so many items, each with a contact of its own who has an address. Gives its slug. */
export async function planWithContacts({ db }: Deps, contacts: number): Promise<string> {
  const document = planOf(contacts, 2026);
  const { slug, id } = await inTransaction(db, (tx) => acceptPlan(tx, systemActor, { document, file: 'bench', seenVersion: null }));
  await inTransaction(db, async (tx) => {
    await sql`delete from item_contacts where item_id in (select id from items where plan_id = ${id})`.execute(tx);
    await sql`insert into contacts (partnership_id, kind, name, email)
      select partnership_id, 'person', 'Kontakt ' || n, 'kontakt' || n || '@eksempel.example.no'
      from plans, generate_series(1, ${contacts}::int) n where plans.id = ${id}`.execute(tx);
    await sql`insert into item_contacts (item_id, contact_id, position)
      select i.id, c.id, 0 from (select id, row_number() over (order by id) as n from items where plan_id = ${id}) i
      join contacts c on c.name = 'Kontakt ' || i.n`.execute(tx);
  });
  await sql`analyze`.execute(db);
  return slug;
}

/** Opens a round of the whole plan; gives its number, and how many seconds it took. */
export async function openWholeRound(deps: Deps, plan: string): Promise<Readonly<{ id: number; mails: number; seconds: number }>> {
  const start = performance.now();
  const { id, mails } = await openRound(deps, systemActor, {
    plan,
    title: 'Statusrunde høsten',
    greeting: 'Hei! Vi trenger status til møtet i SSU.',
    asks: ['status', 'text', 'focus', 'obstacles', 'decision'],
    period: '2025',
    focusPeriod: '2026',
    deadline: addDays(osloToday(), 14),
    reminderDays: [7, 1],
  });
  return { id, mails, seconds: (performance.now() - start) / 1000 };
}

/** Half of those who are asked answer, every other of them «unchanged». */
export async function answerHalf({ db }: Deps, round: number): Promise<void> {
  await sql`insert into round_answers (partnership_id, round_id, item_id, recipient_id, kind, status_key, text, base, actor_role, actor_name)
    select q.partnership_id, q.round_id, q.item_id, q.recipient_id, case when q.recipient_id % 4 = 0 then 'unchanged' else 'updated' end,
      null, case when q.recipient_id % 4 = 0 then null else 'Ny tekst' end,
      jsonb_build_object('period', '2025', 'status', c.status_key, 'text', coalesce(c.text, ''), 'version', coalesce(c.version, 0),
        'focus', null, 'focusVersion', 0),
      'contact', who.name
    from round_requests q join round_recipients who on who.id = q.recipient_id
    left join cells c on c.item_id = q.item_id and c.period_key = '2025'
    where q.round_id = ${round} and q.recipient_id % 2 = 0`.execute(db);
}
