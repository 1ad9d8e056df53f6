import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { osloDay } from '#platform/db/oslo-day.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { currentLinkKey } from '../links/link-keys.ts';
import { writeRoundMails } from '../mail/write-round-mails.ts';
import { holdRound } from '../store/find-round.ts';

type Due = Readonly<{ id: number; days: readonly number[] }>;

/**
 * Writes to those who have not answered everything, on the reminder days of each round that takes answers; once for each
 * day, however many processes do it at once. Days that were missed while nothing ran are made up for by one reminder.
 */
export async function remindRounds(deps: Deps, today: string = osloToday()): Promise<void> {
  const failures: unknown[] = [];
  for (const due of await findDue(deps.db, today)) {
    await remindRound(deps, due).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

/** The day a round is opened on is no day to remind on. */
async function findDue(db: Db, today: string): Promise<readonly Due[]> {
  const { rows } = await sql<Due>`
    select rounds.id, array_agg(days order by days) as days
    from rounds, unnest(rounds.reminder_days) days
    where rounds.deadline >= ${today}::date and rounds.deadline - days <= ${today}::date
      and rounds.deadline - days > ${osloDay(sql`rounds.opened_at`)}
      and not exists (select from round_closures c where c.round_id = rounds.id)
      and not exists (select from round_reminders r where r.round_id = rounds.id and r.days_before = days)
    group by rounds.id order by rounds.id`.execute(db);
  return rows;
}

async function remindRound(deps: Deps, { id, days }: Due): Promise<void> {
  const key = await currentLinkKey(deps.db);
  await inTransaction(deps.db, async (tx) => {
    const round = await holdRound(tx, id);
    if (round.state !== 'open') return;
    const { rows: taken } = await sql<{ days_before: number }>`
      insert into round_reminders (round_id, partnership_id, days_before)
      select ${id}, ${round.partnershipId}, days from unnest(${[...days]}::integer[]) days
      on conflict do nothing returning days_before`.execute(tx);
    const newest = days[0];
    if (newest === undefined || !taken.some((row) => row.days_before === newest)) return;
    const written = await writeRoundMails(tx, deps, { round, kind: 'remind', what: `remind-${newest}`, key, unanswered: true });
    await sql`update round_reminders set written = ${written} where round_id = ${id} and days_before = ${newest}`.execute(tx);
  });
}
