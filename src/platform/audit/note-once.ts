import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Actor } from '#shared/actor.ts';
import { recordAudit } from './record-audit.ts';

export type Noted = Readonly<{
  partnershipId: number;
  actor: Actor;
  /** like 'withheld.read' */
  deed: string;
  subject: string;
  withheld?: boolean;
}>;

type Queue = { waiting: Noted[]; known: Set<string>; writing: Promise<void> | null };

const queues = new WeakMap<Db, Queue>();

/** More than these in a moment are not noted: who reads a thousand things in a second has been recorded a thousand times. */
const waitingAtMost = 1000;
const knownAtMost = 20_000;

/**
 * Puts a line in the record about what a person saw or was refused: once for the same person, thing and day. Written after
 * the answer, in a transaction of its own, so that no page waits for it; what waits is lost only where the process dies.
 */
export function noteOnce(db: Db, noted: Noted): void {
  if (noted.actor.role === 'public' || noted.actor.role === 'system') return;
  const queue = queueOf(db);
  const key = `${osloDay()} ${noted.partnershipId} ${whoIs(noted.actor)} ${noted.deed} ${noted.subject}`;
  if (queue.known.has(key) || queue.waiting.length >= waitingAtMost) return;
  if (queue.known.size >= knownAtMost) queue.known.clear();
  queue.known.add(key);
  queue.waiting.push(noted);
  queue.writing ??= new Promise((resolve) => setImmediate(() => void inScope('all', () => writeAll(db, queue)).finally(resolve)));
}

/** Resolves when all that was noted is written: before the database is closed. Throws what writing threw. */
export async function writtenNotes(db: Db): Promise<void> {
  await queues.get(db)?.writing;
}

function queueOf(db: Db): Queue {
  const queue = queues.get(db) ?? { waiting: [], known: new Set(), writing: null };
  queues.set(db, queue);
  return queue;
}

async function writeAll(db: Db, queue: Queue): Promise<void> {
  try {
    for (let noted = queue.waiting.shift(); noted; noted = queue.waiting.shift()) await write(db, noted);
  } catch {
    // The database is away: what waits is not kept for a better time, and may be noted again.
    queue.waiting.length = 0;
    queue.known.clear();
  } finally {
    queue.writing = null;
  }
}

async function write(db: Db, { partnershipId, actor, deed, subject, withheld }: Noted): Promise<void> {
  await inTransaction(db, async (tx) => {
    const { rows } = await sql`
      insert into audit_sightings (partnership_id, who, subject, day)
      values (${partnershipId}, ${whoIs(actor)}, ${`${deed} ${subject}`}, ${osloDay()})
      on conflict do nothing returning day`.execute(tx);
    if (rows.length > 0) await recordAudit(tx, { partnershipId, actor, deed, subject, withheld });
  });
}

/** Who it is, as far as the program can tell one from another. */
function whoIs({ role, accountId, contactId }: Actor): string {
  if (accountId !== null) return `account ${accountId}`;
  return contactId === null ? role : `contact ${contactId}`;
}

function osloDay(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
}
