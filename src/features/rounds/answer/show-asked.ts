import { sql } from 'kysely';
import type { Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { withLink, type Asked } from '../links/hold-link.ts';
import type { Purpose } from '../links/link-token.ts';
import { saysNothing } from '../mail/round-mail.ts';
import type { AskedItemView, AskedView } from '../model/asked-view.ts';
import { loadAskedItems } from '../queries/asked-items.ts';
import { findRound } from '../store/find-round.ts';
import { standingOfRequest } from '../store/own-request.ts';
import { roundTables } from '../tables.ts';
import { checkOpen } from './answer-round.ts';
import { findAsked } from './find-asked.ts';

export type LinkView = Readonly<{ purpose: Purpose; asked: AskedView }>;

/** What a link opens: the one item that it is for, or all of its holder's. Throws round_link_dead, round_item_sent_on. */
export function showByLink(deps: Deps, token: string): Promise<LinkView> {
  return withLink(deps, token, async (link) => {
    const { purpose, itemId, recipientId } = link;
    if (itemId !== null) {
      const standing = await standingOfRequest(deps.db, recipientId, itemId);
      if (standing === 'sent-on') throw new AppError('round_item_sent_on');
    }
    const asked = await showAsked(deps.db, link, itemId);
    if (asked.items.length === 0) throw new AppError('round_link_dead');
    return { purpose, asked };
  });
}

/** The items that the contact one is signed in as is asked about. Throws forbidden, round_not_asked, round_is_due, round_is_closed. */
export async function showOwnRequests(deps: Deps, actor: Actor, roundId: number): Promise<AskedView> {
  const asked = await findAsked(deps.db, actor, roundId);
  checkOpen(await findRound(deps.db, roundId));
  return showAsked(deps.db, asked, null);
}

type OwnRow = Readonly<{
  itemId: number;
  sentTo: string | null;
  recipientId: number | null;
  kind: 'unchanged' | 'updated' | null;
  status: string | null;
  text: string | null;
  focus: string | null;
  obstacles: string | null;
  needsDecision: boolean | null;
  decisionText: string | null;
  at: string | null;
}>;

async function showAsked(db: Db, { roundId, recipientId }: Asked, itemId: number | null): Promise<AskedView> {
  const tables = roundTables(db);
  const round = await findRound(db, roundId);
  const [who, { name: partnership }, periods, statuses, own] = await Promise.all([
    tables.selectFrom('round_recipients').select(['name', 'contact_id']).where('id', '=', recipientId).executeTakeFirstOrThrow(),
    tables.selectFrom('partnerships').select('name').where('id', '=', round.partnershipId).executeTakeFirstOrThrow(),
    tables.selectFrom('plan_periods').select(['key', 'label']).where('plan_id', '=', round.plan.id).execute(),
    tables.selectFrom('plan_statuses').select(['key', 'label', 'scale']).where('plan_id', '=', round.plan.id).orderBy('position').execute(),
    loadOwn(db, recipientId, itemId),
  ]);
  const byItem = new Map(own.map((row) => [row.itemId, row]));
  const labelOf = (key: string | null): string | null => periods.find((period) => period.key === key)?.label ?? key;
  const items = await loadAskedItems(db, round, [...byItem.keys()]);
  return {
    round: {
      id: round.id,
      title: round.title,
      planTitle: round.plan.title,
      partnership,
      language: round.plan.language,
      deadline: round.deadline,
      asks: round.asks,
      period: labelOf(round.period),
      focusPeriod: labelOf(round.focusPeriod),
    },
    name: who.name,
    maySendOn: who.contact_id !== null,
    statuses,
    items: items.map((item) => ({
      id: item.id,
      title: item.title,
      area: item.area,
      base: item.base,
      saidIn: labelOf(item.base.period),
      canConfirm: !saysNothing(item),
      ...ownView(byItem.get(item.id), recipientId),
    })),
  };
}

function ownView(row: OwnRow | undefined, recipientId: number): Pick<AskedItemView, 'answer' | 'sentTo'> {
  if (!row || row.kind === null || row.at === null) return { answer: null, sentTo: row?.sentTo ?? null };
  const { kind, status, text, focus, obstacles, needsDecision, decisionText, at, sentTo } = row;
  const isOwn = row.recipientId === recipientId;
  return { sentTo, answer: { kind, status, text, focus, obstacles, needsDecision, decisionText, at, isOwn } };
}

/** What a recipient is asked about, or has sent on, with the newest answer. */
async function loadOwn(db: Db, recipientId: number, itemId: number | null): Promise<readonly OwnRow[]> {
  const { rows } = await sql<OwnRow>`
    select own.item_id as "itemId", sent.name as "sentTo", a.recipient_id as "recipientId", a.kind, a.status_key as status,
      a.text, a.focus, a.obstacles, a.needs_decision as "needsDecision", a.decision_text as "decisionText", a.at
    from round_requests own
    left join lateral (
      select coalesce(colleague.name, '') as name from round_requests s join round_recipients colleague on colleague.id = s.recipient_id
      where s.from_recipient_id = own.recipient_id and s.item_id = own.item_id
        and s.withdrawn_at is null and colleague.withdrawn_at is null limit 1
    ) sent on true
    left join lateral (
      select * from round_answers a where a.round_id = own.round_id and a.item_id = own.item_id order by a.id desc limit 1
    ) a on true
    where own.recipient_id = ${recipientId} and own.withdrawn_at is null
      ${itemId === null ? sql`` : sql`and own.item_id = ${itemId}`}`.execute(db);
  return rows;
}
