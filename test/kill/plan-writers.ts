import { contentVersionOf } from '#platform/content-version.ts';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { acceptPlan, editCell, listPlans, showItem } from '#features/plans/index.ts';
import { systemActor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { planDocument } from '../support/plan-documents.ts';
import type { Writer } from './writers.ts';

function takeIn(db: Db, partnership: string): Promise<unknown> {
  const document = planDocument({ partnership });
  return inTransaction(db, (tx) => acceptPlan(tx, systemActor, { document, file: 'plan.pptx', seenVersion: null }));
}

/** A whole plan taken in: areas, groups, items, cells, contacts, history and search, or none of it. */
export const acceptedPlan: Writer = {
  async prepare() {},
  async write({ db }, n) {
    await takeIn(db, `Helsefellesskap ${n}`);
  },
  async check(db, acknowledged) {
    const plans = await listPlans({ db, contentVersion: contentVersionOf(db) }, systemActor, { limit: 10_000, offset: 0 });
    const stored = new Set(plans.map((plan) => plan.partnership.name));
    assert.deepEqual(
      acknowledged.filter((n) => !stored.has(`Helsefellesskap ${n}`)),
      [],
      'acknowledged and lost',
    );
    assert.deepEqual(
      plans.filter((plan) => plan.items !== 3 || plan.areas !== 2).map((plan) => plan.slug),
      [],
      'stored in part',
    );
    const { rows } = await sql<{ cells: number; changes: number; entries: number }>`
      select (select count(*) from cells) as cells, (select count(*) from search_entries) as entries,
        (select count(*) from changes where kind = 'plan.accepted') as changes`.execute(db);
    assert.deepEqual(rows[0], { cells: plans.length * 3, entries: plans.length * 5, changes: plans.length });
  },
};

const edited = { plan: 'eksempel-2026', item: 'fagnettverk-for-digital-samhandling', period: '2024' };

async function editedCellNow(deps: Deps) {
  const { item } = await showItem(deps, systemActor, edited.plan, edited.item);
  return item.cells.find((cell) => cell.period === edited.period);
}

/** One cell written again and again: its text, its version and its history go together. */
export const editedCell: Writer = {
  async prepare(deps) {
    const plans = await listPlans(deps, systemActor);
    if (plans.length === 0) await takeIn(deps.db, 'Helsefellesskap Eksempel');
  },
  async write(deps, n) {
    const version = (await editedCellNow(deps))?.version ?? 0;
    const result = await editCell(deps, systemActor, { ...edited, version, text: `Tekst ${n}`, status: 'completed' });
    assert.equal(result.outcome, 'saved');
  },
  async check(db, acknowledged) {
    const deps = { db, contentVersion: contentVersionOf(db) };
    const cell = await editedCellNow(deps);
    const { rows } = await sql<{ text: string }>`
      select after ->> 'text' as text from changes where kind = 'cell' order by id`.execute(db);
    const told = rows.map((row) => row.text);
    assert.deepEqual(
      acknowledged.filter((n) => !told.includes(`Tekst ${n}`)),
      [],
      'acknowledged and lost',
    );
    assert.equal(cell?.text, told.at(-1), 'the cell and its history do not agree');
    assert.equal(cell?.version, told.length + 1, 'a change without history, or history without a change');
  },
};
