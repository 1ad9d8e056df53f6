import { may } from '#features/people/index.ts';
import { errorInfo, page } from '#web/server/page.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { closeCase, reopenCase } from '../cases/close-case.ts';
import { editCase } from '../cases/edit-case.ts';
import { sendCase } from '../cases/send-case.ts';
import { setArchiveReferences } from '../cases/set-archive-references.ts';
import { linkToItem, unlinkFromItem } from '../link-to-item.ts';
import { caseWay } from '../model/case-way.ts';
import { withholdPaper } from '../papers/withhold-paper.ts';
import { removePaper } from '../papers/remove-paper.ts';
import { showCase } from '../queries/show-case.ts';
import { readReferences } from './case/archive-lines.ts';
import { formOptions } from './parts/form-options.server.ts';
import { listChanges } from './parts/list-changes.server.ts';
import { idIn, itemIn, performing, type Act } from './parts/perform.server.ts';

const paperCodes = ['paper_too_large', 'file_too_large', 'upload_missing', 'paper_type_unknown', 'identity_number', 'forbidden'] as const;

export const loader = page(async (args) => {
  const { deps, viewer, params, url } = args;
  const found = await showCase(deps, viewer, idIn(params, 'case', 'case_not_found'));
  const refused = paperCodes.find((code) => code === url.searchParams.get('feil'));
  return {
    found,
    changes: await listChanges(deps, viewer, 'case', found.id),
    way: caseWay(found),
    options: may(viewer, 'case.edit', { fora: [found.forum.id, found.at.id] })
      ? await formOptions(deps, viewer, found.partnershipId)
      : null,
    paperRefused: refused ? errorInfo(new AppError(refused, { file: '', limit: 25 }), args).message : null,
  };
});

const caseOf = (args: Parameters<Act>[0]): number => idIn(args.params, 'case', 'case_not_found');

export const action = performing({
  edit: (args, { text, orNull, id }) =>
    editCase(args.deps, args.viewer, {
      case: caseOf(args),
      version: id('version') ?? 0,
      title: text('title'),
      background: text('background'),
      proposal: text('proposal'),
      raisedBy: orNull('raisedBy'),
      responsible: id('responsible'),
      withheldBy: orNull('withheldBy'),
      withheldWhy: orNull('withheldWhy'),
      publicTitle: orNull('publicTitle'),
      why: orNull('why'),
    }),
  send: (args, { text, orNull }) =>
    sendCase(args.deps, args.viewer, {
      case: caseOf(args),
      to: text('to'),
      how: text('how'),
      note: orNull('note'),
      on: orNull('on') ?? undefined,
    }),
  close: (args, { orNull }) => closeCase(args.deps, args.viewer, { case: caseOf(args), why: orNull('why'), on: orNull('on') ?? undefined }),
  reopen: (args, { orNull }) => reopenCase(args.deps, args.viewer, { case: caseOf(args), why: orNull('why') }),
  archive: (args, { text }) =>
    setArchiveReferences(args.deps, args.viewer, { case: caseOf(args), references: readReferences(text('references') ?? '') }),
  link: (args, fields) => linkToItem(args.deps, args.viewer, { kind: 'case', id: caseOf(args), ...itemIn(fields) }),
  unlink: (args, fields) => unlinkFromItem(args.deps, args.viewer, { kind: 'case', id: caseOf(args), ...itemIn(fields) }),
  'withhold-paper': (args, { id, orNull }) =>
    withholdPaper(args.deps, args.viewer, {
      paper: id('paper') ?? 0,
      withheldBy: orNull('withheldBy'),
      withheldWhy: orNull('withheldWhy'),
    }),
  'remove-paper': (args, { id }) => removePaper(args.deps, args.viewer, { paper: id('paper') ?? 0 }),
});
