import { demandSomewhere } from '#features/people/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import type { PageArgs } from '#web/server/page.ts';
import { loadChoices, type MeetingFormChoices } from './load-choices.server.ts';

/** What a new meeting or series is chosen from, in the partnership of the address. Throws forbidden, not_found. */
export async function chooseForNew({ deps, viewer, url }: PageArgs): Promise<MeetingFormChoices> {
  demandSomewhere(viewer, 'meeting.plan');
  const chosen = await choosePartnership(deps, url);
  if (chosen === null) throw new AppError('not_found');
  return loadChoices(deps, viewer, chosen.partnership.id);
}
