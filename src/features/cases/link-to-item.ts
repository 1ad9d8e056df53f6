import { z } from 'zod';
import { changeSteering, keepsFora } from '#features/fora/index.ts';
import type { Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { rowId } from './contract.ts';
import { deleteItem, insertItems, type Linked } from './store/link-items.ts';
import { lockAssignment, lockCase, lockDecision } from './store/lock-rows.ts';
import { ownItems } from './store/own-references.ts';

const linkInput = z.object({ kind: z.enum(['case', 'decision', 'assignment']), id: rowId, plan: z.string(), item: z.string() });

/** Says that a case, a decision or an assignment concerns an item of a plan. Throws forbidden, item_not_found, and that what is linked was not found. */
export async function linkToItem(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { kind, id, plan, item } = parseInput(linkInput, raw);
  if (!keepsFora(actor)) throw new AppError('forbidden');
  await changeSteering(deps, actor, null, async ({ tx, record }) => {
    const partnershipId = await partnershipOf(tx, kind, id);
    const items = await ownItems(tx, partnershipId, [{ plan, item }]);
    await insertItems(tx, kind, id, items);
    record({ partnershipId, subject: kind, subjectId: id, kind: `${kind}.linked`, after: { plan, item: items[0]?.title } });
  });
}

/** Takes back that it concerns the item; nothing happens where it was not said. Throws as linkToItem does. */
export async function unlinkFromItem(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { kind, id, plan, item } = parseInput(linkInput, raw);
  if (!keepsFora(actor)) throw new AppError('forbidden');
  await changeSteering(deps, actor, null, async ({ tx, record }) => {
    const partnershipId = await partnershipOf(tx, kind, id);
    const [found] = await ownItems(tx, partnershipId, [{ plan, item }]);
    if (!found || !(await deleteItem(tx, kind, id, found.id))) return;
    record({ partnershipId, subject: kind, subjectId: id, kind: `${kind}.unlinked`, before: { plan, item: found.title } });
  });
}

async function partnershipOf(tx: Db, kind: Linked, id: number): Promise<number> {
  if (kind === 'case') return (await lockCase(tx, id)).partnership_id;
  if (kind === 'decision') return (await lockDecision(tx, id)).partnership_id;
  return (await lockAssignment(tx, id)).partnership_id;
}
