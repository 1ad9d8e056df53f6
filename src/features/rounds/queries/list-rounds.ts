import { sql } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { roundState } from '../model/round-state.ts';
import type { RoundState } from '../model/views.ts';
import { keepsRounds } from '../policy.ts';

/** A round as a list shows it; `answered` of `items` have some answer. */
export type RoundSummary = Readonly<{
  id: number;
  title: string;
  planSlug: string;
  planTitle: string;
  planLanguage: string;
  deadline: string;
  openedAt: string;
  state: RoundState;
  items: number;
  answered: number;
}>;

export type RoundList = Readonly<{ rounds: readonly RoundSummary[]; total: number }>;

type Row = Omit<RoundSummary, 'state'> & Readonly<{ closedAt: string | null; total: number }>;

export type RoundListQuery = Readonly<{ partnershipId: number; plan?: string | undefined; limit: number; offset: number }>;

/**
 * Rounds of a partnership, the newest first: all for who keeps them, else those that the viewer is asked in. Throws forbidden
 * to who is neither.
 */
export async function listRounds(deps: Deps, viewer: Viewer, { partnershipId, plan, limit, offset }: RoundListQuery): Promise<RoundList> {
  const keeps = keepsRounds(viewer);
  if (!keeps && viewer.contactId === null) throw new AppError('forbidden');
  const { rows } = await sql<Row>`
    with listed as (
      select rounds.*, plans.slug, plans.title as plan_title, plans.language, count(*) over () as total
      from rounds join plans on plans.id = rounds.plan_id
      where rounds.partnership_id = ${partnershipId}
        ${plan === undefined ? sql`` : sql`and plans.slug = ${plan}`}
        ${
          keeps
            ? sql``
            : sql`and exists (select from round_recipients who where who.round_id = rounds.id
                and who.contact_id = ${viewer.contactId} and who.withdrawn_at is null)`
        }
      order by rounds.id desc limit ${limit} offset ${offset}
    )
    select listed.id, listed.title, listed.slug as "planSlug", listed.plan_title as "planTitle", listed.language as "planLanguage",
      listed.deadline, listed.opened_at as "openedAt", closure.at as "closedAt", listed.total,
      (select count(*) from round_items i where i.round_id = listed.id) as items,
      (select count(distinct a.item_id) from round_answers a where a.round_id = listed.id) as answered
    from listed left join round_closures closure on closure.round_id = listed.id
    order by listed.id desc`.execute(deps.db);
  const today = osloToday();
  return {
    total: rows[0]?.total ?? 0,
    rounds: rows.map(({ closedAt, total: _total, ...row }) => ({ ...row, state: roundState({ deadline: row.deadline, closedAt }, today) })),
  };
}
