import { z } from 'zod';
import { type Actor, demand, systemActor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { lastEdition } from '../editions/last-edition.ts';
import { planDocumentOf, type PlanView } from '../model/plan-view.ts';
import { rollOver } from '../model/rollover/roll-over.ts';
import { lockPlans } from '../store/change-plan.ts';
import { loadPlan } from '../store/load-plan.ts';
import { findNextPlan } from './find-next-plan.ts';
import { saveNextPlan } from './save-next-plan.ts';

const rollOverInput = z.object({
  plan: z.string(),
  /** Keys of the columns of status that come along; all where it is not given. */
  keep: z
    .array(z.string().regex(/^\d{4}$/))
    .max(50)
    .optional(),
});

const lastYear = 2100;

/**
 * Makes the plan of the next year from a plan, in one transaction: the same areas and items under the same keys, with the
 * focus column as a column of status and a new one for the year after. Links to other plans follow when those are made for
 * the year too. The earlier plan stays as it is. Throws forbidden,
 * plan_not_found, unknown_period, no_focus_column, no_next_year, next_plan_exists.
 */
export async function rollOverPlan(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ slug: string; year: number }>> {
  const input = parseInput(rollOverInput, raw);
  demand(actor, 'plan.roll-over');
  return inTransaction(deps.db, async (tx) => {
    const [row] = await lockPlans(tx, [input.plan]);
    // The plan as the program itself sees it: who may see a contact is decided when it is shown.
    const view = row && (await loadPlan(tx, systemActor, row.slug));
    if (!view) throw new AppError('plan_not_found', { plan: input.plan });
    const document = await nextDocument(tx, view, input.keep);
    const edition = (await lastEdition(tx, view.id))?.number ?? null;
    const { slug } = await saveNextPlan(deps, tx, actor, { document, from: view, edition });
    return { slug, year: document.year };
  });
}

async function nextDocument(tx: Db, view: PlanView, keep: readonly string[] | undefined) {
  const before = planDocumentOf(view);
  const keys = before.periods.map(({ key }) => key);
  const unknown = keep?.find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new AppError('unknown_period', { period: unknown });
  if (before.year >= lastYear) throw new AppError('no_next_year');
  const there = await findNextPlan(tx, view.id);
  if (there) throw new AppError('next_plan_exists', { year: String(before.year + 1), title: there.title });
  const rolled = rollOver(before, new Set(keep ?? keys));
  if (!rolled) throw new AppError('no_focus_column');
  return rolled.document;
}
