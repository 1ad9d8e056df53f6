import type { PlanDocument } from '#features/plans/index.ts';
import { acceptPlan } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { secretariat } from './people.ts';
import { item, planDocument } from './plan-documents.ts';

/** The plan of one sector beside `planDocument`; it names no real partnership. */
export function sectorDocument(sector: string, titles: readonly string[], changes: Partial<PlanDocument> = {}): PlanDocument {
  return planDocument({
    title: `Lokal plan ${sector} 2026`,
    scope: { kind: 'sector', sector },
    areas: [
      {
        key: 'digital',
        number: 1,
        title: 'Digital samhandling',
        vision: [],
        groups: [{ title: 'Tilskudd', items: titles.map((title) => item(title)) }],
      },
    ],
    ...changes,
  });
}

/** Takes the plans in, in their order; gives their slugs. */
export async function takeIn(deps: Deps, documents: readonly PlanDocument[]): Promise<readonly string[]> {
  const slugs: string[] = [];
  for (const document of documents) {
    const taken = await inTransaction(deps.db, (tx) => acceptPlan(tx, secretariat, { document, file: 'plan.pptx', seenVersion: null }));
    slugs.push(taken.slug);
  }
  return slugs;
}
