import { demandSomewhere, may } from '#features/people/index.ts';
import { findForum, paragraphNames } from '#features/fora/index.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { page } from '#web/server/page.ts';
import { addAgendaItem } from '../agenda/add-agenda-item.ts';
import { itemsOfPlans, openCasesAt } from '../queries/entry-choices.ts';
import { listBacklog } from '../queries/list-backlog.ts';
import { listMeetings } from '../queries/list-meetings.ts';
import { entryActs } from './edit/entry-acts.server.ts';
import { fromEntryForm } from './edit/from-forms.ts';
import { loadChoices } from './edit/load-choices.server.ts';
import { openedIn } from './edit/opened-entry.server.ts';
import { performing } from './parts/perform.server.ts';

const none = { cases: [], persons: [], items: [], paragraphs: [] };

/** What waits for a meeting of the forum, and its next meeting. Throws forbidden, forum_not_found. */
export const loader = page(async (args) => {
  const { deps, viewer, params } = args;
  demandSomewhere(viewer, 'meeting.read-draft');
  const forum = await findForum(deps.db, params['forum'] ?? '');
  const keeps = may(viewer, 'meeting.agenda', { fora: [forum.id] });
  const opened = openedIn(args);
  const [backlog, next, choices] = await Promise.all([
    listBacklog(deps, viewer, forum.slug),
    listMeetings(deps, viewer, { forum: forum.slug, from: osloToday(), states: ['draft', 'called'], order: 'oldest', limit: 1 }),
    keeps
      ? Promise.all([
          loadChoices(deps, viewer, forum.partnershipId),
          openCasesAt(deps.db, forum.id),
          opened === null ? [] : itemsOfPlans(deps.db, forum.partnershipId),
        ])
      : null,
  ]);
  return {
    forum,
    backlog,
    opened,
    keeps,
    next: next.meetings[0] ?? null,
    choices: choices === null ? none : { ...choices[0], cases: choices[1], items: choices[2], paragraphs: paragraphNames },
  };
});

export const action = performing({
  ...entryActs,
  add: (args, fields) =>
    addAgendaItem(args.deps, args.viewer, { ...fromEntryForm(fields), title: fields.text('title'), forum: args.params['forum'] }).then(
      ({ id }) => `${args.url.pathname}?lagret=1#punkt-${id}`,
    ),
});
