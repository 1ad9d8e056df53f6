import { may } from '#features/people/index.ts';
import { page } from '#web/server/page.ts';
import { completeDecision, reopenDecision } from '../decisions/complete-decision.ts';
import { editDecision } from '../decisions/edit-decision.ts';
import { linkToItem, unlinkFromItem } from '../link-to-item.ts';
import { showDecision } from '../queries/show-decision.ts';
import { formOptions } from './parts/form-options.server.ts';
import { listChanges } from './parts/list-changes.server.ts';
import { idIn, itemIn, performing, type Act } from './parts/perform.server.ts';

const idOf = (args: Parameters<Act>[0]): number => idIn(args.params, 'decision', 'decision_not_found');

export const loader = page(async (args) => {
  const { deps, viewer } = args;
  const decision = await showDecision(deps, viewer, idOf(args));
  const { contactId } = decision.followUpIds;
  const about = { fora: [decision.forum.id], contacts: contactId === null ? [] : [contactId] };
  return {
    decision,
    changes: await listChanges(deps, viewer, 'decision', decision.id),
    options: may(viewer, 'decision.record', { fora: [decision.forum.id] }) ? await formOptions(deps, viewer, decision.partnershipId) : null,
    mayComplete: may(viewer, 'decision.complete', about) && decision.completion === null,
  };
});

export const action = performing({
  edit: (args, { text, orNull, id }) =>
    editDecision(args.deps, args.viewer, {
      decision: idOf(args),
      version: id('version') ?? 0,
      text: text('text'),
      followUpBy: orNull('followUpBy'),
      followUpContact: id('followUpContact'),
      followUpOrganisation: id('followUpOrganisation'),
      dueOn: orNull('dueOn'),
      withheldBy: orNull('withheldBy'),
      withheldWhy: orNull('withheldWhy'),
      why: orNull('why'),
    }),
  complete: (args, { text, orNull }) =>
    completeDecision(args.deps, args.viewer, { decision: idOf(args), text: text('text'), on: orNull('on') ?? undefined }),
  reopen: (args, { orNull }) => reopenDecision(args.deps, args.viewer, { decision: idOf(args), why: orNull('why') }),
  link: (args, fields) => linkToItem(args.deps, args.viewer, { kind: 'decision', id: idOf(args), ...itemIn(fields) }),
  unlink: (args, fields) => unlinkFromItem(args.deps, args.viewer, { kind: 'decision', id: idOf(args), ...itemIn(fields) }),
});
