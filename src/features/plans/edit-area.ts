import { z } from 'zod';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanText, longestText } from './model/clean-text.ts';
import type { Vision } from './model/plan-document.ts';
import { aboutPlan } from './policy.ts';
import { changePlan } from './store/change-plan.ts';
import { writeFact } from './store/facts/facts.ts';
import type { JournalEntry } from './store/journal.ts';
import { planTables } from './tables.ts';

const text = z.string().max(longestText);

const editAreaInput = z.object({
  plan: z.string(),
  area: z.string(),
  title: text.min(1).optional(),
  vision: z
    .array(z.object({ text, points: z.array(text).optional() }))
    .max(100)
    .optional(),
});

/** Changes an area's title or its target picture. Throws area_not_found. */
export async function editArea(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ batch: string }>> {
  const input = parseInput(editAreaInput, raw);
  demandSomewhere(actor, 'plan.arrange');
  return changePlan(deps, actor, input.plan, null, async (journal, plan) => {
    demand(actor, 'plan.arrange', aboutPlan(plan));
    const area = await planTables(journal.tx)
      .selectFrom('areas')
      .select('id')
      .where('plan_id', '=', plan.id)
      .where('key', '=', input.area)
      .executeTakeFirst();
    if (!area) throw new AppError('area_not_found', { area: input.area });
    const subject = { areaId: area.id };
    const entries: JournalEntry[] = [];
    if (input.title !== undefined) entries.push(...(await writeFact(journal, 'area.title', subject, cleanText(input.title))));
    if (input.vision !== undefined) {
      entries.push(
        ...(await writeFact(
          journal,
          'area.vision',
          subject,
          input.vision.map(cleanStatement).filter((said) => said.text !== ''),
        )),
      );
    }
    return { entries, result: undefined };
  });
}

function cleanStatement(statement: Vision): Vision {
  const points = (statement.points ?? []).map(cleanText).filter((point) => point !== '');
  return { text: cleanText(statement.text), ...(points.length > 0 && { points }) };
}
