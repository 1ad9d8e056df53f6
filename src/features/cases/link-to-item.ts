import { z } from 'zod';
import { changeSteering } from '#features/fora/index.ts';
import { type Actor, type Deed, demand, demandSomewhere } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { rowId } from './contract.ts';
import { deleteItem, insertItems, type Linked } from './store/link-items.ts';
import { aboutCase, lockAssignment, lockCase, lockDecision } from './store/lock-rows.ts';
import { ownItems } from './store/own-references.ts';

const linkInput = z.object({ kind: z.enum(['case', 'decision', 'assignment']), id: rowId, plan: z.string(), item: z.string() });

const linking = { case: 'case.edit', decision: 'decision.record', assignment: 'assignment.give' } as const satisfies Record<Linked, Deed>;

/** Says that a case, a decision or an assignment concerns an item of a plan. Throws forbidden, item_not_found, and that what is linked was not found. */
export async function linkToItem(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { kind, id, plan, item } = parseInput(linkInput, raw);
  demandSomewhere(actor, linking[kind]);
  await changeSteering(deps, actor, null, async ({ tx, record }) => {
    const { partnershipId, fora } = await lockLinked(tx, kind, id);
    demand(actor, linking[kind], { fora });
    const items = await ownItems(tx, partnershipId, [{ plan, item }]);
    await insertItems(tx, kind, id, items);
    record({ partnershipId, subject: kind, subjectId: id, kind: `${kind}.linked`, after: { plan, item: items[0]?.title } });
  });
}

/** Takes back that it concerns the item; nothing happens where it was not said. Throws as linkToItem does. */
export async function unlinkFromItem(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { kind, id, plan, item } = parseInput(linkInput, raw);
  demandSomewhere(actor, linking[kind]);
  await changeSteering(deps, actor, null, async ({ tx, record }) => {
    const { partnershipId, fora } = await lockLinked(tx, kind, id);
    demand(actor, linking[kind], { fora });
    const [found] = await ownItems(tx, partnershipId, [{ plan, item }]);
    if (!found || !(await deleteItem(tx, kind, id, found.id))) return;
    record({ partnershipId, subject: kind, subjectId: id, kind: `${kind}.unlinked`, before: { plan, item: found.title } });
  });
}

async function lockLinked(tx: Db, kind: Linked, id: number): Promise<Readonly<{ partnershipId: number; fora: readonly number[] }>> {
  if (kind === 'case') {
    const row = await lockCase(tx, id);
    return { partnershipId: row.partnership_id, fora: aboutCase(row).fora ?? [] };
  }
  if (kind === 'decision') {
    const row = await lockDecision(tx, id);
    return { partnershipId: row.partnership_id, fora: [row.forum_id] };
  }
  const row = await lockAssignment(tx, id);
  return { partnershipId: row.partnership_id, fora: [row.from_forum_id] };
}
