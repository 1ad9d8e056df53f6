import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

/**
 * Rows for tests of fora, meetings and cases, written straight into the tables so that one feature's tests do not wait
 * for another's use cases. Every function gives the id of its row.
 */
export async function insertRow(db: Db, table: string, values: Readonly<Record<string, unknown>>): Promise<number> {
  const columns = Object.keys(values);
  const { rows } = await sql<{ id: number }>`
    insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
    values (${sql.join(Object.values(values))}) returning id`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`nothing was written to ${table}`);
  return row.id;
}

type Values = Readonly<Record<string, unknown>>;

let count = 0;
const next = (): number => ++count;

export function makePartnership(db: Db, values: Values = {}): Promise<number> {
  const at = next();
  return insertRow(db, 'partnerships', { slug: `eksempel-${at}`, name: `Helsefellesskap Eksempel ${at}`, language: 'nb', ...values });
}

export function makeParty(db: Db, partnership: number, values: Values = {}): Promise<number> {
  const at = next();
  return insertRow(db, 'parties', { partnership_id: partnership, slug: `part-${at}`, name: `Part ${at}`, ...values });
}

export function makeOrganisation(db: Db, partnership: number, values: Values = {}): Promise<number> {
  const at = next();
  return insertRow(db, 'organisations', {
    partnership_id: partnership,
    slug: `virksomhet-${at}`,
    name: `Eksempelvirksomhet ${at}`,
    kind: 'other',
    ...values,
  });
}

/** A person of an example; the name says so. */
export function makePerson(db: Db, partnership: number, values: Values = {}): Promise<number> {
  return insertRow(db, 'contacts', { partnership_id: partnership, kind: 'person', name: `Eksempelperson ${next()}`, ...values });
}

export function makeForum(db: Db, partnership: number, values: Values = {}): Promise<number> {
  const at = next();
  return insertRow(db, 'fora', {
    partnership_id: partnership,
    slug: `forum-${at}`,
    name: `Eksempelforum ${at}`,
    language: 'nb',
    ...values,
  });
}

export function makeSeat(db: Db, forum: number, values: Values = {}): Promise<number> {
  return insertRow(db, 'seats', { forum_id: forum, role: `Eksempelplass ${next()}`, standing: 'voting', places: 1, ...values });
}

/** A meeting of this state, without the steps that led to it: a cancelled one was never called. */
export function makeMeeting(db: Db, partnership: number, forum: number, values: Values = {}): Promise<number> {
  return insertRow(db, 'meetings', {
    partnership_id: partnership,
    forum_id: forum,
    starts_at: '2026-03-03T12:00:00Z',
    ends_at: '2026-03-03T14:00:00Z',
    state: 'called',
    ...values,
  });
}

export function makeAgendaItem(db: Db, forum: number, meeting: number | null, values: Values = {}): Promise<number> {
  const at = next();
  return insertRow(db, 'agenda_items', {
    forum_id: forum,
    meeting_id: meeting,
    position: at,
    title: `Eksempelpunkt ${at}`,
    type: 'decision',
    ...values,
  });
}

export async function makeCase(db: Db, partnership: number, forum: number, values: Values = {}): Promise<number> {
  const at = next();
  const id = await insertRow(db, 'cases', {
    partnership_id: partnership,
    forum_id: forum,
    year: 2026,
    number: at,
    label: `Sak ${at}/26`,
    title: `Eksempelsak ${at}`,
    raised_on: '2026-02-01',
    ...values,
  });
  await insertRow(db, 'case_stages', { case_id: id, forum_id: forum, how: 'raised', arrived_on: '2026-02-01', actor_role: 'secretariat' });
  return id;
}

export function makeDecision(db: Db, partnership: number, forum: number, values: Values = {}): Promise<number> {
  return insertRow(db, 'decisions', {
    partnership_id: partnership,
    forum_id: forum,
    outcome: 'resolved',
    text: `Eksempelvedtak ${next()}`,
    decided_on: '2026-03-03',
    ...values,
  });
}

export function makeAssignment(db: Db, partnership: number, from: number, to: number, values: Values = {}): Promise<number> {
  return insertRow(db, 'assignments', {
    partnership_id: partnership,
    kind: 'assignment',
    from_forum_id: from,
    to_forum_id: to,
    title: `Eksempeloppdrag ${next()}`,
    given_on: '2026-03-03',
    ...values,
  });
}
