import { z } from 'zod';
import { changeSteering } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanOrNull, line, rowId } from '../contract.ts';
import { caseTables } from '../tables.ts';
import { holdPaper } from './hold-paper.ts';

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
  demandSomewhere(actor, 'paper.keep');
  const withheldBy = cleanOrNull(input.withheldBy);
  await changeSteering(deps, actor, input.why ?? null, async ({ tx, record }) => {
    const { paper, owner } = await holdPaper(tx, input.paper);
    demand(actor, 'paper.keep', { fora: owner.fora });
    await caseTables(tx)
      .updateTable('papers')
      .set({ withheld_by: withheldBy, withheld_why: withheldBy && cleanOrNull(input.withheldWhy) })
      .where('id', '=', paper.id)
      .execute();
    const { title } = paper;
    record({
      ...owner.history,
      kind: `${owner.of}.paper-withheld`,
      before: { title, withheldBy: paper.withheldBy },
      after: { title, withheldBy },
    });
  });
}
