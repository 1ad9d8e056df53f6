import { z } from 'zod';
import { changeSteering } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { line, rowId } from '../contract.ts';
import { caseTables } from '../tables.ts';
import { holdPaper } from './hold-paper.ts';

const removePaperInput = z.object({ paper: rowId, why: line.nullable().optional() });

/** Takes a paper away: nobody can fetch it any more, and the history tells that it was there. Throws forbidden, paper_not_found, decision_minutes_approved. */
export async function removePaper(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(removePaperInput, raw);
  demandSomewhere(actor, 'paper.keep');
  await changeSteering(deps, actor, input.why ?? null, async ({ tx, record }) => {
    const { paper, owner } = await holdPaper(tx, input.paper);
    demand(actor, 'paper.keep', { fora: owner.fora });
    if (owner.stands) throw new AppError('decision_minutes_approved');
    await caseTables(tx).updateTable('papers').set({ removed_at: new Date() }).where('id', '=', paper.id).execute();
    record({ ...owner.history, kind: `${owner.of}.paper-removed`, before: { title: paper.title, fileName: paper.fileName } });
  });
}
