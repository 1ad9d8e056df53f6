import { z } from 'zod';
import { changeSteering, keepsFora } from '#features/fora/index.ts';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanOrNull, line, rowId } from '../contract.ts';
import { caseTables } from '../tables.ts';
import { ownerOf } from './owner-of.ts';

const withholdPaperInput = z.object({
  paper: rowId,
  /** Null: it is open. */
  withheldBy: z.string().max(100).nullable(),
  withheldWhy: z.string().max(1000).nullable().optional(),
  why: line.nullable().optional(),
});

/** Withholds a paper or opens it, also after the minutes are approved. Throws forbidden, paper_not_found, identity_number. */
export async function withholdPaper(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(withholdPaperInput, raw);
  if (!keepsFora(actor)) throw new AppError('forbidden');
  const withheldBy = cleanOrNull(input.withheldBy);
  await changeSteering(deps, actor, input.why ?? null, async ({ tx, record }) => {
    const tables = caseTables(tx);
    const row = await tables
      .selectFrom('papers')
      .select(['id', 'case_id as case', 'agenda_item_id as agendaItem', 'title', 'withheld_by as withheldBy'])
      .where('id', '=', input.paper)
      .where('removed_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new AppError('paper_not_found');
    const owner = await ownerOf(tx, row);
    await tables
      .updateTable('papers')
      .set({ withheld_by: withheldBy, withheld_why: withheldBy && cleanOrNull(input.withheldWhy) })
      .where('id', '=', row.id)
      .execute();
    const { title } = row;
    record({
      ...owner.history,
      kind: `${owner.of}.paper-withheld`,
      before: { title, withheldBy: row.withheldBy },
      after: { title, withheldBy },
    });
  });
}
