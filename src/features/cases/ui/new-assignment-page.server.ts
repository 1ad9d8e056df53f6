import { demandSomewhere } from '#features/people/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { page } from '#web/server/page.ts';
import { giveAssignment } from '../assignments/give-assignment.ts';
import { listDueMeetings } from '../queries/list-due-meetings.ts';
import { originOf } from './decision/origin.server.ts';
import { formOptions } from './parts/form-options.server.ts';
import { itemIn, performing } from './parts/perform.server.ts';

export const loader = page(async (args) => {
  const { deps, viewer, url } = args;
  demandSomewhere(viewer, 'assignment.give');
  const origin = await originOf(args);
  const partnershipId = origin.partnershipId ?? (await choosePartnership(deps, url))?.partnership.id;
  if (partnershipId === undefined) throw new AppError('not_found');
  const [options, meetings] = await Promise.all([
    formOptions(deps, viewer, partnershipId),
    listDueMeetings(deps.db, viewer, partnershipId),
  ]);
  return { origin, options, meetings };
});

export const action = performing({
  give: async ({ deps, viewer }, fields) => {
    const { text, orNull, id } = fields;
    const { id: given } = await giveAssignment(deps, viewer, {
      kind: text('kind'),
      from: text('from'),
      to: text('to'),
      title: text('title'),
      text: text('text'),
      case: id('case') ?? undefined,
      decision: id('decision') ?? undefined,
      givenOn: text('givenUnknown') === undefined ? (orNull('givenOn') ?? undefined) : null,
      dueMeeting: id('dueMeeting'),
      dueOn: orNull('dueOn'),
      responsible: id('responsible'),
      items: orNull('item') === null ? [] : [itemIn(fields)],
      withheldBy: orNull('withheldBy') ?? undefined,
      withheldWhy: orNull('withheldWhy'),
    });
    return `/oppdrag/${given}?lagret=1`;
  },
});
