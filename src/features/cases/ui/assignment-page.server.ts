import { may } from '#features/people/index.ts';
import { page } from '#web/server/page.ts';
import { answerAssignment } from '../assignments/answer-assignment.ts';
import { closeAssignment } from '../assignments/close-assignment.ts';
import { editAssignment } from '../assignments/edit-assignment.ts';
import { reportAssignment } from '../assignments/report-assignment.ts';
import { linkToItem, unlinkFromItem } from '../link-to-item.ts';
import { listDueMeetings } from '../queries/list-due-meetings.ts';
import { showAssignment } from '../queries/show-assignment.ts';
import { formOptions } from './parts/form-options.server.ts';
import { listChanges } from './parts/list-changes.server.ts';
import { idIn, itemIn, performing, type Act } from './parts/perform.server.ts';

const idOf = (args: Parameters<Act>[0]): number => idIn(args.params, 'assignment', 'assignment_not_found');

export const loader = page(async (args) => {
  const { deps, viewer } = args;
  const assignment = await showAssignment(deps, viewer, idOf(args));
  const keeps = may(viewer, 'assignment.give', { fora: [assignment.from.id] });
  const contacts = assignment.responsibleId === null ? [] : [assignment.responsibleId];
  return {
    assignment,
    changes: await listChanges(deps, viewer, 'assignment', assignment.id),
    answers: may(viewer, 'assignment.answer', { fora: [assignment.to.id], contacts }) && assignment.closure === null,
    options: keeps ? await formOptions(deps, viewer, assignment.partnershipId) : null,
    meetings: keeps ? await listDueMeetings(deps.db, viewer, assignment.partnershipId) : [],
  };
});

export const action = performing({
  answer: (args, { text, orNull }) =>
    answerAssignment(args.deps, args.viewer, {
      assignment: idOf(args),
      answer: text('answer'),
      reason: orNull('reason'),
      on: orNull('on') ?? undefined,
    }),
  report: (args, { text, orNull }) =>
    reportAssignment(args.deps, args.viewer, { assignment: idOf(args), text: text('text'), on: orNull('on') ?? undefined }),
  close: (args, { orNull }) =>
    closeAssignment(args.deps, args.viewer, { assignment: idOf(args), note: orNull('note'), on: orNull('on') ?? undefined }),
  edit: (args, { text, orNull, id }) =>
    editAssignment(args.deps, args.viewer, {
      assignment: idOf(args),
      version: id('version') ?? 0,
      title: text('title'),
      text: text('text'),
      dueMeeting: id('dueMeeting'),
      dueOn: orNull('dueOn'),
      responsible: id('responsible'),
      withheldBy: orNull('withheldBy'),
      withheldWhy: orNull('withheldWhy'),
      why: orNull('why'),
    }),
  withhold: (args, { orNull, id }) =>
    editAssignment(args.deps, args.viewer, {
      assignment: idOf(args),
      version: id('version') ?? 0,
      withheldBy: orNull('withheldBy'),
      withheldWhy: orNull('withheldWhy'),
      why: orNull('why'),
    }),
  link: (args, fields) => linkToItem(args.deps, args.viewer, { kind: 'assignment', id: idOf(args), ...itemIn(fields) }),
  unlink: (args, fields) => unlinkFromItem(args.deps, args.viewer, { kind: 'assignment', id: idOf(args), ...itemIn(fields) }),
});
