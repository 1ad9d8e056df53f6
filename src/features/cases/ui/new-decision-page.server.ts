import { demandSomewhere } from '#features/people/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { page } from '#web/server/page.ts';
import { outcomes } from '#features/plans/index.ts';
import { recordDecision } from '../decisions/record-decision.ts';
import { listEditionChoices } from '../queries/list-edition-choices.ts';
import { originOf } from './decision/origin.server.ts';
import { formOptions } from './parts/form-options.server.ts';
import { itemIn, performing, type Fields } from './parts/perform.server.ts';

export const loader = page(async (args) => {
  const { deps, viewer } = args;
  demandSomewhere(viewer, 'decision.record');
  const origin = await originOf(args);
  const partnershipId = origin.partnershipId ?? (await choosePartnership(deps, args.url))?.partnership.id;
  if (partnershipId === undefined) throw new AppError('not_found');
  const [options, editions] = await Promise.all([formOptions(deps, viewer, partnershipId), listEditionChoices(deps.db, partnershipId)]);
  return { origin, options, editions, outcomes };
});

export const action = performing({
  record: async (args, fields) => {
    const { deps, viewer } = args;
    const { text, orNull, id } = fields;
    const { id: decision } = await recordDecision(deps, viewer, {
      forum: text('forum'),
      case: id('case') ?? undefined,
      meeting: id('meeting') ?? undefined,
      agendaItem: id('agendaItem') ?? undefined,
      outcome: text('outcome'),
      text: text('text'),
      decidedOn: orNull('decidedOn') ?? undefined,
      consensus: { yes: true, no: false }[text('consensus') ?? ''] ?? null,
      dissents: dissentsIn(fields),
      followUpBy: orNull('followUpBy'),
      followUpContact: id('followUpContact'),
      followUpOrganisation: id('followUpOrganisation'),
      dueOn: orNull('dueOn'),
      edition: editionIn(fields),
      items: orNull('item') === null ? [] : [itemIn(fields)],
      ...withholdingIn(fields),
    });
    return `/vedtak/${decision}?lagret=1`;
  },
});

// Left empty it is what the entry of the agenda says; only a word of its own overrules that.
function withholdingIn({ orNull }: Fields) {
  const withheldBy = orNull('withheldBy');
  return withheldBy === null ? {} : { withheldBy, withheldWhy: orNull('withheldWhy') };
}

function dissentsIn({ orNull, id }: Fields) {
  const who = orNull('dissentWho');
  const text = orNull('dissentText');
  return who === null && text === null ? [] : [{ who: who ?? '', text: text ?? '', party: id('dissentParty') }];
}

function editionIn({ orNull }: Fields) {
  const [plan = '', number] = (orNull('edition') ?? '').split('/');
  return number === undefined ? undefined : { plan, number: Number(number) };
}
