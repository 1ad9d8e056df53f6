import { listDecisionsOf } from '#features/cases/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { groupBy } from '#shared/group-by.ts';
import type { EntryDecision } from '../model/shown-meeting.ts';
import { readTables } from '../store/read-tables.ts';

/** The decisions of entries, by the entry's id, with whether all agreed and who did not: by name where `names` are shown. */
export async function loadDecisions(
  db: Db,
  viewer: Viewer,
  names: boolean,
  entries: readonly number[],
): Promise<ReadonlyMap<number, readonly EntryDecision[]>> {
  const decisions = await listDecisionsOf(db, viewer, { agendaItemIds: entries });
  if (decisions.length === 0) return new Map();
  const ids = decisions.map(({ id }) => id);
  const tables = readTables(db);
  const [agreed, dissents] = await Promise.all([
    tables.selectFrom('decisions').select(['id', 'consensus']).where('id', 'in', ids).execute(),
    tables
      .selectFrom('decision_dissents')
      .select(['decision_id as decisionId', 'who', 'text'])
      .where('decision_id', 'in', ids)
      .orderBy('id')
      .execute(),
  ]);
  const consensusOf = new Map(agreed.map(({ id, consensus }) => [id, consensus]));
  const dissentsOf = groupBy(dissents, ({ decisionId }) => decisionId);
  const told = decisions.map(({ agendaItemId, ...decision }) => {
    const isTold = !decision.hidden;
    const said = isTold ? (dissentsOf.get(decision.id) ?? []).map(({ who, text }) => ({ who: names ? who : null, text })) : [];
    const consensus = isTold ? (consensusOf.get(decision.id) ?? null) : null;
    return { entry: agendaItemId ?? 0, decision: { ...decision, consensus, dissents: said } };
  });
  return new Map([...groupBy(told, ({ entry }) => entry)].map(([entry, list]) => [entry, list.map(({ decision }) => decision)]));
}
