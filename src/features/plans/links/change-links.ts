import { z } from 'zod';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { decideLink, type LinkState } from '../model/links/link.ts';
import { aboutPlan } from '../policy.ts';
import { changePlan, type PlanRow } from '../store/change-plan.ts';
import { readFact } from '../store/facts/facts.ts';
import type { JournalEntry } from '../store/journal.ts';
import { writeLink } from '../store/write-link.ts';
import { planTables } from '../tables.ts';

const end = z.object({ plan: z.string().max(200), item: z.string().max(500) });

/** Two items by their addresses: one of a sector's plan, one of the overall plan. */
export const linkPair = { sector: end, overall: end };

export const whyField = z.string().max(4000).nullable().optional();
export const linksAtMost = 200;

export type WantedLink = Readonly<{
  sector: z.output<typeof end>;
  overall: z.output<typeof end>;
  /** what the person saw, or may have seen */
  seen: readonly LinkState[];
  to: LinkState;
}>;

/** The act, for undo, and how many pairs it changed. */
export type ChangedLinks = Readonly<{ batch: string; changed: number }>;

/**
 * Brings pairs of items to what a person wants to say of them, in one act in all their plans: the secretariat. Throws
 * forbidden, plan_not_found, item_not_found, link_impossible, and link_changed where somebody else was first; nothing is
 * written then.
 */
export async function changeLinks(deps: Deps, actor: Actor, wanted: readonly WantedLink[], why: string | null): Promise<ChangedLinks> {
  demandSomewhere(actor, 'plan.link');
  const [first] = wanted;
  if (!first) throw new AppError('invalid_input', { detail: 'links' });
  const slugs = [...new Set(wanted.flatMap(({ sector, overall }) => [sector.plan, overall.plan]))];
  const others = slugs.filter((slug) => slug !== first.sector.plan);
  const { batch, result } = await changePlan(
    deps,
    actor,
    first.sector.plan,
    why,
    async (journal, _plan, locked) => {
      const entries: JournalEntry[] = [];
      for (const { sector, overall, seen, to } of wanted) {
        const ends = { sector: await findEnd(journal.tx, locked, sector, to), overall: await findEnd(journal.tx, locked, overall, to) };
        demand(actor, 'plan.link', aboutPlan(ends.sector.plan));
        if (!mayLink(ends.sector.plan, ends.overall.plan)) throw new AppError('link_impossible');
        const now = await readFact(journal, 'item.link', { itemId: ends.sector.itemId, otherItemId: ends.overall.itemId });
        const decided = decideLink(now, seen, to);
        if (decided === 'changed') throw new AppError('link_changed', { sector: ends.sector.title, overall: ends.overall.title });
        if (decided === 'write') entries.push(...(await writeLink(journal, ends.sector, ends.overall, to)));
      }
      return { entries, result: entries.length / 2 };
    },
    others,
  );
  return { batch, changed: result };
}

type End = Readonly<{ itemId: number; planId: number; title: string; plan: PlanRow }>;

/** The item at one end. What is taken out of its plan is not linked anew, but a link to it may be taken away. */
async function findEnd(tx: Db, locked: readonly PlanRow[], at: WantedLink['sector'], to: LinkState): Promise<End> {
  const plan = locked.find(({ slug }) => slug === at.plan);
  if (!plan) throw new AppError('plan_not_found', { plan: at.plan });
  const item = await planTables(tx)
    .selectFrom('items')
    .leftJoin('item_removals', 'item_removals.item_id', 'items.id')
    .select(['items.id', 'items.title', 'item_removals.item_id as removed'])
    .where('items.plan_id', '=', plan.id)
    .where('items.key', '=', at.item)
    .executeTakeFirst();
  if (!item || (item.removed !== null && to !== null)) throw new AppError('item_not_found', { item: at.item });
  return { itemId: item.id, planId: plan.id, title: item.title, plan };
}

function mayLink(sector: PlanRow, overall: PlanRow): boolean {
  const scopes = sector.sectorId !== null && overall.sectorId === null;
  return scopes && sector.partnershipId === overall.partnershipId && sector.year === overall.year;
}
