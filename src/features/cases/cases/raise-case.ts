import { z } from 'zod';
import { changeSteering, findForum } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import { cleanText } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanOrNull, cleanRequired, itemAddresses, line, prose, rowId, withholding } from '../contract.ts';
import { dayOf } from '../store/day-of.ts';
import { insertItems } from '../store/link-items.ts';
import { nextCaseNumber } from '../store/next-case-number.ts';
import { ownItems, ownName } from '../store/own-references.ts';
import { caseTables } from '../tables.ts';

const raiseCaseInput = z.object({
  forum: z.string(),
  title: line.min(1),
  background: prose.optional(),
  proposal: prose.optional(),
  /** Who raises it, as they call themselves. */
  raisedBy: line.nullable().optional(),
  /** Numbers are of this century. */
  raisedOn: z.iso
    .date()
    .refine((date) => date >= '2000')
    .optional(),
  ...withholding,
  publicTitle: line.nullable().optional(),
  responsible: rowId.nullable().optional(),
  items: itemAddresses.optional(),
});

export type RaisedCase = Readonly<{ id: number; label: string }>;

/**
 * Raises a case in a forum, which gives it the next number of its pattern: two that are raised at once never get the
 * same. Throws forbidden, forum_not_found, day_in_future, item_not_found, elsewhere_in_steering, case_pattern_wrong,
 * identity_number.
 */
export async function raiseCase(deps: Deps, actor: Actor, raw: unknown): Promise<RaisedCase> {
  const input = parseInput(raiseCaseInput, raw);
  demandSomewhere(actor, 'case.raise');
  const raisedOn = dayOf(input.raisedOn);
  const title = cleanRequired(input.title, 'title');
  return changeSteering(deps, actor, null, async ({ tx, record }) => {
    const forum = await findForum(tx, input.forum, { lock: true });
    demand(actor, 'case.raise', { fora: [forum.id] });
    const { partnershipId } = forum;
    const responsible = await ownName(tx, partnershipId, 'contacts', input.responsible);
    const items = await ownItems(tx, partnershipId, input.items ?? []);
    const year = Number(raisedOn.slice(0, 4));
    const { number, label } = await nextCaseNumber(tx, forum, year);
    const withheldBy = cleanOrNull(input.withheldBy);
    const tables = caseTables(tx);
    const { id } = await tables
      .insertInto('cases')
      .values({
        partnership_id: partnershipId,
        forum_id: forum.id,
        year,
        number,
        label,
        title,
        background: cleanText(input.background ?? ''),
        proposal: cleanText(input.proposal ?? ''),
        raised_by: cleanOrNull(input.raisedBy),
        raised_by_contact_id: actor.contactId,
        raised_on: raisedOn,
        responsible_contact_id: input.responsible ?? null,
        withheld_by: withheldBy,
        withheld_why: withheldBy && cleanOrNull(input.withheldWhy),
        public_title: withheldBy && cleanOrNull(input.publicTitle),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const by = { actor_role: actor.role, actor_name: actor.name };
    await tables
      .insertInto('case_stages')
      .values({ case_id: id, forum_id: forum.id, how: 'raised', arrived_on: raisedOn, note: null, ...by })
      .execute();
    await insertItems(tx, 'case', id, items);
    const after = { number: label, title, forum: forum.name, withheldBy, responsible, items: items.map((item) => item.title).join('; ') };
    record({ partnershipId, subject: 'case', subjectId: id, kind: 'case.raised', after });
    return { id, label };
  });
}
