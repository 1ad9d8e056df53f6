import { page } from '#web/server/page.ts';
import { planMeeting } from '../plan-meeting.ts';
import { chooseForNew } from './edit/choose-for-new.server.ts';
import { fromMeetingForm } from './edit/from-forms.ts';
import { performing } from './parts/perform.server.ts';

/** What a new meeting is chosen from. Throws forbidden. */
export const loader = page(async (args) => ({ ...(await chooseForNew(args)), forum: args.url.searchParams.get('forum') }));

export const action = performing({
  plan: async ({ deps, viewer }, fields) => {
    const { id } = await planMeeting(deps, viewer, { forum: fields.text('forum') ?? '', ...fromMeetingForm(fields) });
    return `/moter/${id}/endre`;
  },
});
