import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { checkPeriodAndStatus } from './edit-cell.ts';
import { cleanText } from './model/clean-text.ts';
import type { CellValue } from './model/change.ts';
import { aboutPlan } from './policy.ts';
import { changePlan } from './store/change-plan.ts';
import { writeFact } from './store/facts/facts.ts';
import { readCells, type FoundCells } from './store/read-cells.ts';
import type { Journal, JournalEntry } from './store/journal.ts';

/**
 * What somebody said of an item (its id), at an ISO time. A cell of which neither text nor status is given is confirmed as
 * it stands. `seen` is the version of the cell that it was answered from; 0 where there was none.
 */
export type PlanAnswer = Readonly<{
  itemId: number;
  by: Actor;
  at: string;
  cells: readonly Readonly<{ period: string; text?: string | undefined; status?: string | null | undefined; seen: number }>[];
}>;

/** `changed`: a cell says something else than was seen (`current`, now); `gone`: the item is taken out. Nothing was written then. */
export type AnswerTaken =
  | Readonly<{ outcome: 'taken' }>
  | Readonly<{ outcome: 'gone' }>
  | Readonly<{ outcome: 'changed'; period: string; current: CellValue & Readonly<{ version: number }> }>;

/**
 * Takes what others answered into the plan, as one act: they are the authors in its history, with the time they said it.
 * An answer to a cell that was changed since is left out. Gives what became of each answer, in their order. Throws forbidden, unknown_period, unknown_status, identity_number.
 */
export async function takeAnswers(
  deps: Deps,
  actor: Actor,
  { plan, why, answers }: Readonly<{ plan: string; why: string; answers: readonly PlanAnswer[] }>,
): Promise<Readonly<{ results: readonly AnswerTaken[]; batch: string }>> {
  demandSomewhere(actor, 'plan.arrange');
  const { result, batch } = await changePlan(deps, actor, plan, why, async (journal, row) => {
    demand(actor, 'plan.arrange', aboutPlan(row));
    const cells = answers.flatMap((answer) => answer.cells);
    for (const period of new Set(cells.map((cell) => cell.period))) await checkPeriodAndStatus(journal, row, period, null);
    const statuses = new Map(cells.flatMap(({ period, status }) => (status ? [[status, period] as const] : [])));
    for (const [status, period] of statuses) await checkPeriodAndStatus(journal, row, period, status);
    const found = await readCells(
      journal.tx,
      row.id,
      answers.map(({ itemId }) => itemId),
    );
    const entries: JournalEntry[] = [];
    const results: AnswerTaken[] = [];
    for (const answer of answers) {
      const result = judge(answer, found);
      results.push(result);
      if (result.outcome === 'taken') entries.push(...(await write(journal, answer, found)));
    }
    return { entries, result: results };
  });
  return { results: result, batch };
}

function judge(answer: PlanAnswer, found: FoundCells): AnswerTaken {
  const its = found.get(answer.itemId);
  if (!its) return { outcome: 'gone' };
  for (const { period, seen } of answer.cells) {
    const cell = its.get(period);
    if (seen !== (cell?.version ?? 0))
      return { outcome: 'changed', period, current: cell ?? { text: '', status: null, open: false, version: 0 } };
  }
  return { outcome: 'taken' };
}

async function write(journal: Journal, answer: PlanAnswer, found: FoundCells): Promise<readonly JournalEntry[]> {
  const said = { by: answer.by, at: answer.at };
  const entries: JournalEntry[] = [];
  for (const { period, text, status } of answer.cells) {
    const subject = { itemId: answer.itemId, period };
    const stands = found.get(answer.itemId)?.get(period);
    const before: CellValue | null = stands ? { text: stands.text, status: stands.status, open: stands.open } : null;
    const { text: oldText, status: oldStatus, open } = before ?? { text: '', status: null, open: false };
    const after = { text: text === undefined ? oldText : cleanText(text), status: status === undefined ? oldStatus : status, open };
    const isSame = after.text === oldText && after.status === oldStatus;
    const written: readonly JournalEntry[] = isSame
      ? [{ kind: 'cell.confirmed', subject, before, after: before }]
      : await writeFact(journal, 'cell', subject, after);
    entries.push(...written.map((entry) => ({ ...entry, said })));
  }
  return entries;
}
