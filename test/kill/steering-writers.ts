import { contentVersionOf } from '#platform/content-version.ts';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { Doc, encodeStateAsUpdate } from 'yjs';
import { recordDecision } from '#features/cases/index.ts';
import { systemActor } from '#features/people/index.ts';
import { acceptPlan, freezeEdition, listPlans } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { loadLiveTexts } from '#features/meetings/live/load-live-texts.ts';
import { pushLiveUpdate } from '#features/meetings/live/push-live-update.ts';
import { liveTextName } from '#features/meetings/model/live/live-field.ts';
import { planDocument } from '../support/plan-documents.ts';
import { makeAgendaItem, makeForum, makeMeeting, makePartnership } from '../support/steering.ts';
import type { Writer } from './writers.ts';

const plan = 'eksempel-2026';
const item = 'fagnettverk-for-digital-samhandling';
const dayOf = (n: number): string => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);

async function countsOf(db: Db, counts: Readonly<Record<string, string>>): Promise<Readonly<Record<string, number>>> {
  const columns = Object.entries(counts).map(([name, query]) => sql`(select count(*)::int from ${sql.raw(query)}) as ${sql.ref(name)}`);
  const { rows } = await sql<Record<string, number>>`select ${sql.join(columns)}`.execute(db);
  return rows[0] ?? {};
}

/** A decision that adopts an edition: its row, the adoption, the dissent, the link, both histories and the search go together. */
export const adoptedDecision: Writer = {
  async prepare(deps) {
    if ((await listPlans(deps, systemActor)).length > 0) return;
    await inTransaction(deps.db, (tx) => acceptPlan(tx, systemActor, { document: planDocument(), file: 'plan.pptx', seenVersion: null }));
    await freezeEdition(deps, systemActor, { plan });
    const { rows } = await sql<{ id: number }>`select partnership_id as id from plans`.execute(deps.db);
    await makeForum(deps.db, rows[0]?.id ?? 0, { slug: 'utvalget' });
  },
  async write(deps, n) {
    await recordDecision(deps, systemActor, {
      forum: 'utvalget',
      outcome: 'endorsed',
      text: `Vedtak ${n}`,
      decidedOn: dayOf(n),
      edition: { plan, number: 1 },
      dissents: [{ who: 'En part', text: 'Ville vente.' }],
      items: [{ plan, item }],
    });
  },
  async check(db, acknowledged) {
    const { rows } = await sql<{ text: string }>`select text from decisions`.execute(db);
    const stored = new Set(rows.map(({ text }) => text));
    assert.deepEqual(
      acknowledged.filter((n) => !stored.has(`Vedtak ${n}`)),
      [],
      'acknowledged and lost',
    );
    const counts = await countsOf(db, {
      adopting: 'decisions join edition_adoptions a on a.id = adoption_id and a.date = decided_on',
      adoptions: 'edition_adoptions',
      dissents: 'decision_dissents',
      items: 'decision_items',
      searched: 'decision_search where not inside',
      history: "steering_changes where kind = 'decision.recorded'",
      planHistory: "changes where kind = 'plan.adopted'",
    });
    assert.deepEqual(counts, Object.fromEntries(Object.keys(counts).map((name) => [name, rows.length])), 'stored in part');
  },
};

const room = { field: 'notes' as const, meeting: 1, entry: 1 };

/** What a room writes, letter by letter: what a writer was told is stored is in the text, once. */
export const liveText: Writer = {
  async prepare({ db }) {
    const { rows } = await sql`select from meetings`.execute(db);
    if (rows.length > 0) return;
    const partnership = await makePartnership(db);
    const forum = await makeForum(db, partnership);
    room.meeting = await makeMeeting(db, partnership, forum, { state: 'under-way' });
    room.entry = await makeAgendaItem(db, forum, room.meeting);
  },
  async write(deps, n) {
    const doc = new Doc();
    doc.getText(liveTextName).insert(0, `<${n}>`);
    const answer = await pushLiveUpdate(deps, systemActor, { ...room, key: `k${n}`, update: encodeStateAsUpdate(doc) });
    assert.equal(answer.outcome, 'stored');
  },
  async check(db, acknowledged) {
    const texts = await loadLiveTexts({ db, contentVersion: contentVersionOf(db) }, systemActor, room.meeting, room.entry);
    const text = texts.find(({ field }) => field === room.field)?.text ?? '';
    assert.deepEqual(
      acknowledged.filter((n) => text.split(`<${n}>`).length !== 2),
      [],
      'acknowledged and lost, or there twice',
    );
    assert.match(text, /^(<\d+>)*$/, 'stored in part');
    const { rows } = await sql<{ text: string }>`select text from live_texts where field = ${room.field}`.execute(db);
    assert.equal(rows[0]?.text ?? '', text, 'the text that is read is not the one that is written');
  },
};
