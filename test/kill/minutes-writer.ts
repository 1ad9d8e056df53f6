import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import {
  addAgendaItem,
  approveMinutes,
  callMeeting,
  closeMeeting,
  openMeeting,
  planMeeting,
  sendMinutes,
} from '#features/meetings/index.ts';
import { systemActor } from '#features/people/index.ts';
import { canonicalJson } from '#features/plans/index.ts';
import { makeForum, makePartnership } from '../support/steering.ts';
import type { Writer } from './writers.ts';

type Kept = Readonly<{
  title: string;
  state: string;
  steps: readonly string[];
  history: readonly string[];
  sent: number;
  document: Readonly<{ title: string | null; agenda: readonly unknown[] }> | null;
  hash: string | null;
  approved: boolean;
}>;

/** A meeting led to its end: minutes that are sent are whole, and approved means approved everywhere. */
export const approvedMinutes: Writer = {
  async prepare({ db }) {
    const { rows } = await sql`select from fora`.execute(db);
    if (rows.length === 0) await makeForum(db, await makePartnership(db), { slug: 'utvalget' });
  },
  async write(deps, n) {
    const { id: meeting } = await planMeeting(deps, systemActor, {
      forum: 'utvalget',
      date: '2026-01-13',
      startClock: '12:00',
      title: `Møte ${n}`,
    });
    await addAgendaItem(deps, systemActor, { meeting, type: 'decision', title: 'Godkjenning av dagsorden' });
    for (const step of [callMeeting, openMeeting, closeMeeting, sendMinutes]) await step(deps, systemActor, { meeting });
    await approveMinutes(deps, systemActor, { meeting, on: '2026-02-03' });
  },
  async check(db, acknowledged) {
    const { rows } = await sql<Kept>`
      select m.title, m.state, n.document, n.content_hash as hash,
        array(select step from meeting_steps s where s.meeting_id = m.id order by s.id) as steps,
        array(select kind from steering_changes c where c.subject = 'meeting' and c.subject_id = m.id order by c.id) as history,
        (select count(*)::int from minutes x where x.meeting_id = m.id) as sent,
        exists (select from minutes_approvals a where a.meeting_id = m.id) as approved
      from meetings m left join minutes n on n.meeting_id = m.id`.execute(db);
    const approved = new Set(rows.filter(({ state }) => state === 'approved').map(({ title }) => title));
    assert.deepEqual(
      acknowledged.filter((n) => !approved.has(`Møte ${n}`)),
      [],
      'acknowledged and lost',
    );
    for (const row of rows) {
      const has = (step: string): boolean => row.steps.includes(step);
      assert.deepEqual([has('approved'), has('minutes-sent')], [row.approved, row.sent === 1], `${row.title}: a step without what it says`);
      assert.equal(row.state === 'approved', row.approved, `${row.title}: approved in part`);
      assert.deepEqual(
        row.history.filter((kind) => kind.startsWith('meeting.minutes-')).map((kind) => kind.slice('meeting.minutes-'.length)),
        [...(row.sent === 1 ? ['sent'] : []), ...(row.approved ? ['approved'] : [])],
        `${row.title}: minutes without history, or history without minutes`,
      );
      if (row.document === null) continue;
      assert.equal(createHash('sha256').update(canonicalJson(row.document)).digest('hex'), row.hash, 'stored in part');
      assert.deepEqual([row.document.title, row.document.agenda.length], [row.title, 1], 'the minutes are not of the meeting');
    }
  },
};
