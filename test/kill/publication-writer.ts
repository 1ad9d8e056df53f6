import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { systemActor } from '#features/people/index.ts';
import { acceptPlan, editCell, freezeEdition, listPlans, showItem } from '#features/plans/index.ts';
import { publishingDeps, publishPlan, type PublishingDeps } from '#features/publishing/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { planDocument } from '../support/plan-documents.ts';
import type { Writer } from './writers.ts';

const plan = 'eksempel-2026';
const item = 'fagnettverk-for-digital-samhandling';
let publishing: PublishingDeps | undefined;

/** A cell is changed, an edition frozen and its PDF written and stored: a stored file is always a whole one. */
export const publishedEdition: Writer = {
  async prepare(deps) {
    publishing = publishingDeps(deps);
    if ((await listPlans(deps, systemActor)).length > 0) return;
    const accepted = { document: planDocument(), file: 'plan.pptx', seenVersion: null };
    await inTransaction(deps.db, (tx) => acceptPlan(tx, systemActor, accepted));
  },
  async write(deps, n) {
    assert.ok(publishing);
    const { item: found } = await showItem(deps, systemActor, plan, item);
    const version = found.cells.find(({ period }) => period === '2024')?.version ?? 0;
    await editCell(deps, systemActor, { plan, item, period: '2024', version, text: `Tekst ${n}`, status: 'completed' });
    const { number } = await freezeEdition(deps, systemActor, { plan, label: `Utgave ${n}` });
    await publishPlan(publishing, systemActor, { plan, edition: number, format: 'pdf' });
  },
  async check(db, acknowledged) {
    const { rows } = await sql<{ label: string; sha256: string; bytes: Buffer }>`
      select label, sha256, bytes from publications join editions on editions.id = edition_id`.execute(db);
    const stored = new Set(rows.map(({ label }) => label));
    assert.deepEqual(
      acknowledged.filter((n) => !stored.has(`Utgave ${n}`)),
      [],
      'acknowledged and lost',
    );
    const broken = rows.filter(({ bytes, sha256 }) => {
      const isWhole = bytes.subarray(0, 5).toString() === '%PDF-' && bytes.subarray(-8).toString().includes('%%EOF');
      return !isWhole || createHash('sha256').update(bytes).digest('hex') !== sha256;
    });
    assert.deepEqual(
      broken.map(({ label }) => label),
      [],
      'stored in part',
    );
  },
};
