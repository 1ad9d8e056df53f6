import { z } from 'zod';
import { type Actor, demand, systemActor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { listPlanLinks } from '../links/list-plan-links.ts';
import { cleanText } from '../model/clean-text.ts';
import { planDocumentOf } from '../model/plan-view.ts';
import { changePlan } from '../store/change-plan.ts';
import { loadPlan } from '../store/load-plan.ts';
import { tellPlanChange } from '../store/tell-plan-change.ts';
import { planTables } from '../tables.ts';
import { contentHash } from './content-hash.ts';
import { lastEdition } from './last-edition.ts';
import { openedEntries } from '../store/set-opened.ts';

const words = z.string().trim().max(200).optional();

const freezeEditionInput = z.object({ plan: z.string(), label: words, note: z.string().trim().max(2000).optional() });

export type FrozenEdition = Readonly<{ number: number; contentHash: string }>;

/**
 * Freezes the draft as the plan's next edition: its document, with every contact, and its links to other plans, as they
 * are now. Throws forbidden, plan_not_found, edition_unchanged where the last edition says the same, identity_number.
 */
export async function freezeEdition(deps: Deps, actor: Actor, raw: unknown): Promise<FrozenEdition> {
  const input = parseInput(freezeEditionInput, raw);
  demand(actor, 'plan.freeze');
  const { result } = await changePlan(deps, actor, input.plan, null, async (journal, plan) => {
    // The draft as the program itself sees it: an edition is whole, and what a viewer may see of it is decided when it is shown.
    const view = await loadPlan(journal.tx, systemActor, plan.slug);
    if (!view) throw new AppError('plan_not_found', { plan: plan.slug });
    const document = planDocumentOf(view);
    const links = await listPlanLinks({ ...deps, db: journal.tx }, systemActor, plan.slug);
    const hash = contentHash(document, links);
    const last = await lastEdition(journal.tx, plan.id);
    if (last?.contentHash === hash) throw new AppError('edition_unchanged', { number: last.number });

    const number = (last?.number ?? 0) + 1;
    const label = cleanText(input.label ?? '') || null;
    await planTables(journal.tx)
      .insertInto('editions')
      .values({
        plan_id: plan.id,
        number,
        label,
        note: cleanText(input.note ?? '') || null,
        document: JSON.stringify(document),
        links: JSON.stringify(links),
        content_hash: hash,
        actor_role: actor.role,
        actor_name: actor.name,
      })
      .execute();
    await tellPlanChange(deps, journal.tx, { type: 'edition.frozen', plan: plan.slug, edition: number });
    const frozen = { kind: 'plan.frozen', subject: {}, before: null, after: { number, label } } as const;
    return { entries: [frozen, ...(await openedEntries(journal.tx, plan.id, true))], result: { number, contentHash: hash } };
  });
  return result;
}
