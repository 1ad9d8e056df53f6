import { z } from 'zod';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanText, longestText } from './model/clean-text.ts';
import { aboutPlan } from './policy.ts';
import { changePlan } from './store/change-plan.ts';
import { writeFact } from './store/facts/facts.ts';
import { findItem } from './store/find-item.ts';
import type { JournalEntry } from './store/journal.ts';

const text = z.string().max(longestText);

const editItemInput = z.object({
  plan: z.string(),
  item: z.string(),
  /** The item's version that the writer saw. */
  version: z.int(),
  title: text.min(1).optional(),
  funding: text.nullable().optional(),
  links: z
    .array(z.url({ protocol: /^https?$/ }))
    .max(50)
    .optional(),
  contacts: z.array(text.min(1)).max(50).optional(),
  why: text.nullable().optional(),
});

export type EditItemResult = Readonly<{ outcome: 'saved'; batch: string }> | Readonly<{ outcome: 'conflict'; version: number }>;

/** Changes an item's title, funding, links or contacts. `conflict`: somebody changed the item in between; nothing was written. */
export async function editItem(deps: Deps, actor: Actor, raw: unknown): Promise<EditItemResult> {
  const input = parseInput(editItemInput, raw);
  demandSomewhere(actor, 'plan.arrange');
  const { result, batch } = await changePlan<EditItemResult | null>(deps, actor, input.plan, input.why ?? null, async (journal, plan) => {
    demand(actor, 'plan.arrange', aboutPlan(plan));
    const item = await findItem(journal.tx, plan.id, input.item);
    if (item.version !== input.version) return { entries: [], result: { outcome: 'conflict', version: item.version } };
    const subject = { itemId: item.id };
    const entries: JournalEntry[] = [];
    if (input.title !== undefined) entries.push(...(await writeFact(journal, 'item.title', subject, titleOf(input.title))));
    if (input.funding !== undefined) {
      entries.push(
        ...(await writeFact(journal, 'item.funding', subject, input.funding === null ? null : cleanText(input.funding) || null)),
      );
    }
    if (input.links !== undefined) entries.push(...(await writeFact(journal, 'item.links', subject, input.links.map(cleanText))));
    if (input.contacts !== undefined) {
      entries.push(...(await writeFact(journal, 'item.contacts', subject, namesOf(input.contacts))));
    }
    return { entries, result: null };
  });
  return result ?? { outcome: 'saved', batch };
}

function namesOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(cleanText))].filter((name) => name !== '');
}

function titleOf(title: string): string {
  const clean = cleanText(title);
  if (clean === '') throw new AppError('title_missing');
  return clean;
}
