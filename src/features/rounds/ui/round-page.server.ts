import { formText } from '#web/parts/form-text.ts';
import { page } from '#web/server/page.ts';
import { performActs } from '#web/server/perform-acts.ts';
import { correctAddress, remindNow, withdrawRecipient } from '../follow/change-recipients.ts';
import { listRecipients, mailFilters } from '../follow/list-recipients.ts';
import { listRoundItems } from '../follow/list-round-items.ts';
import { showRound } from '../follow/show-round.ts';
import { itemStates, recipientStates } from '../model/follow-views.ts';
import { acceptUnchanged } from '../settle/accept-unchanged.ts';
import { closeRound } from '../settle/close-round.ts';
import { roundIdIn } from './round-id.server.ts';

const pageSize = 50;

/** How far a round has come, and a page of its items or of those who are asked. */
export const loader = page(async ({ deps, viewer, params, url: { searchParams } }) => {
  const id = roundIdIn(params);
  const shown = await showRound(deps, viewer, id);
  const at = Number(/^[1-9]\d{0,4}$/.exec(searchParams.get('side') ?? '')?.[0] ?? 1);
  const paging = { limit: pageSize, offset: (at - 1) * pageSize };
  const among = <T extends string>(known: readonly T[], name: string): T | undefined =>
    known.find((value) => value === searchParams.get(name));
  const q = (searchParams.get('q') ?? '').trim().slice(0, 100);
  const list =
    searchParams.get('vis') === 'mottakere'
      ? {
          of: 'recipients' as const,
          ...(await listRecipients(
            deps,
            viewer,
            id,
            { state: among(recipientStates, 'svar'), mail: among(mailFilters, 'epost'), q },
            paging,
          )),
        }
      : {
          of: 'items' as const,
          ...(await listRoundItems(
            deps,
            viewer,
            id,
            {
              state: among(itemStates, 'tilstand'),
              noContact: searchParams.has('uten-kontakt'),
              needsDecision: searchParams.has('avklaring'),
            },
            paging,
          )),
        };
  return { ...shown, list, q, page: at, pageSize };
});

type Fields = Readonly<{ recipient: number | undefined; email: string }>;

/** What is done to a round, and to one of those who are asked; leads back with what came of it. */
export const action = performActs<Fields>(
  {
    'accept-unchanged': async ({ deps, viewer, params }) => {
      const { accepted, left } = await acceptUnchanged(deps, viewer, { round: roundIdIn(params) });
      return `${addressOf(params)}?godtatt=${accepted}${left > 0 ? `&igjen=${left}` : ''}`;
    },
    remind: async ({ deps, viewer, params }, { recipient }) => {
      const { mails } = await remindNow(deps, viewer, { round: roundIdIn(params), recipient });
      return `${addressOf(params)}?sendt=${mails}`;
    },
    address: async ({ deps, viewer, params }, { recipient, email }) => {
      const { mails } = await correctAddress(deps, viewer, { round: roundIdIn(params), recipient, email });
      return `${addressOf(params)}?sendt=${mails}`;
    },
    withdraw: async ({ deps, viewer, params }, { recipient }) => {
      await withdrawRecipient(deps, viewer, { round: roundIdIn(params), recipient });
      return `${addressOf(params)}?lagret=1`;
    },
    close: async ({ deps, viewer, params }) => {
      await closeRound(deps, viewer, { round: roundIdIn(params) });
      return `${addressOf(params)}?lagret=1`;
    },
  },
  (form) => ({ recipient: form.has('recipient') ? Number(form.get('recipient')) : undefined, email: formText(form, 'email') ?? '' }),
);

function addressOf(params: Readonly<Record<string, string>>): string {
  return `/runder/${roundIdIn(params)}`;
}
