import type { Db } from '#platform/db/db.ts';
import { groupBy } from '#shared/group-by.ts';
import type { DutyView, MandateView } from '../model/forum-view.ts';
import { supersededPlans } from '../model/superseded-plans.ts';
import { foraTables } from '../tables.ts';
import { forumLinks } from './forum-links.ts';

/** Every mandate of a forum, the newest first. */
export async function loadMandates(db: Db, forumId: number, today: string): Promise<readonly MandateView[]> {
  const rows = await foraTables(db)
    .selectFrom('mandates')
    .select([
      'id',
      'number',
      'given_by_forum_id',
      'given_by',
      'valid_from as validFrom',
      'text',
      'quorum_count as quorumCount',
      'quorum_percent as quorumPercent',
      'source',
      'at',
    ])
    .where('forum_id', '=', forumId)
    .orderBy('number', 'desc')
    .execute();
  const current = rows.find(({ validFrom }) => validFrom === null || validFrom <= today)?.id;
  const [givers, duties] = await Promise.all([
    forumLinks(
      db,
      rows.map((row) => row.given_by_forum_id),
    ),
    loadDuties(
      db,
      rows.map(({ id }) => id),
    ),
  ]);
  return rows.map(({ given_by_forum_id, given_by, ...row }) => {
    const flagsOf = (text: string) => (row.id === current ? supersededPlans(text, today) : []);
    return {
      ...row,
      current: row.id === current,
      givenBy: { forum: given_by_forum_id === null ? null : (givers.get(given_by_forum_id) ?? null), words: given_by },
      flags: flagsOf(row.text),
      duties: (duties.get(row.id) ?? []).map((duty) => ({ ...duty, flags: flagsOf(duty.text) })),
    };
  });
}

async function loadDuties(db: Db, mandateIds: readonly number[]): Promise<ReadonlyMap<number, readonly Omit<DutyView, 'flags'>[]>> {
  if (mandateIds.length === 0) return new Map();
  const duties = await foraTables(db)
    .selectFrom('mandate_duties')
    .select(['id', 'mandate_id', 'number', 'text'])
    .where('mandate_id', 'in', [...mandateIds])
    .orderBy('number')
    .execute();
  if (duties.length === 0) return new Map();
  const fulfilments = await foraTables(db)
    .selectFrom('duty_fulfilments')
    .select(['id', 'duty_id', 'address', 'label'])
    .where(
      'duty_id',
      'in',
      duties.map(({ id }) => id),
    )
    .orderBy('id')
    .execute();
  const fulfilmentsOf = groupBy(fulfilments, ({ duty_id }) => duty_id);
  const shown = duties.map(({ mandate_id, ...duty }) => ({
    mandate: mandate_id,
    duty: { ...duty, fulfilments: (fulfilmentsOf.get(duty.id) ?? []).map(({ duty_id: _duty, ...fulfilment }) => fulfilment) },
  }));
  return new Map([...groupBy(shown, ({ mandate }) => mandate)].map(([mandate, list]) => [mandate, list.map(({ duty }) => duty)]));
}
