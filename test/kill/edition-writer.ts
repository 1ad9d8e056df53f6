import { contentVersionOf } from '#platform/content-version.ts';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { acceptPlan, editCell, freezeEdition, listEditions, listPlans, showEdition, showItem } from '#features/plans/index.ts';
import { systemActor } from '#features/people/index.ts';
import { canonicalJson } from '#features/plans/model/editions/canonical-json.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { planDocument } from '../support/plan-documents.ts';
import type { Writer } from './writers.ts';

const plan = 'eksempel-2026';
const cell = { item: 'fagnettverk-for-digital-samhandling', period: '2024' };

/** A plan changed and frozen again and again: each edition is whole, in the history, and has the content of its hash. */
export const frozenEdition: Writer = {
  async prepare(deps) {
    if ((await listPlans(deps, systemActor)).length > 0) return;
    await inTransaction(deps.db, (tx) => acceptPlan(tx, systemActor, { document: planDocument(), file: 'plan.pptx', seenVersion: null }));
  },
  async write(deps, n) {
    const { item } = await showItem(deps, systemActor, plan, cell.item);
    const version = item.cells.find(({ period }) => period === cell.period)?.version ?? 0;
    await editCell(deps, systemActor, { plan, ...cell, version, text: `Tekst ${n}` });
    await freezeEdition(deps, systemActor, { plan, label: `Utgave ${n}` });
  },
  async check(db, acknowledged) {
    const deps = { db, contentVersion: contentVersionOf(db) };
    const editions = await listEditions(deps, systemActor, plan);
    const labels = new Set(editions.map(({ label }) => label));
    assert.deepEqual(
      acknowledged.filter((n) => !labels.has(`Utgave ${n}`)),
      [],
      'acknowledged and lost',
    );
    for (const { number, label, contentHash } of editions) {
      const { document, links } = await showEdition(deps, systemActor, plan, number);
      assert.equal(createHash('sha256').update(canonicalJson({ document, links })).digest('hex'), contentHash, 'stored in part');
      const frozen = document.areas[0]?.groups[0]?.items[0]?.cells[0]?.text;
      assert.equal(`Utgave ${frozen?.slice('Tekst '.length)}`, label, 'the edition is not what the draft was');
    }
    const { rows } = await sql<{ told: number }>`select count(*) as told from changes where kind = 'plan.frozen'`.execute(db);
    assert.equal(Number(rows[0]?.told), editions.length, 'an edition without history, or history without an edition');
  },
};
