import { removePaper, withholdPaper } from '#features/cases/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { editAgendaItem } from '../../agenda/edit-agenda-item.ts';
import { linkAgendaItem, unlinkAgendaItem } from '../../agenda/link-agenda-item.ts';
import { copyAgendaItem, moveAgendaItem } from '../../agenda/move-agenda-item.ts';
import { moveWithinAgenda } from '../../agenda/order-agenda.ts';
import { removeAgendaItem } from '../../agenda/remove-agenda-item.ts';
import type { Act, Fields } from '../parts/perform.server.ts';
import { fromEntryForm } from './from-forms.ts';

/** Back to the entry that was worked with. */
const at = (args: Parameters<Act>[0], entry: number | null | undefined): string => `${args.url.pathname}?lagret=1#punkt-${entry ?? ''}`;

/** The same, and it is still open. */
const openAt = (args: Parameters<Act>[0], entry: number | null | undefined): string =>
  `${args.url.pathname}?lagret=1&punkt=${entry ?? ''}#punkt-${entry ?? ''}`;

/** What the forms of an entry do, in an agenda and in a backlog. */
export const entryActs: Readonly<Record<string, Act>> = {
  edit: async (args, fields) => {
    const { title, ...values } = { title: fields.text('title') ?? '', ...fromEntryForm(fields) };
    await editAgendaItem(args.deps, args.viewer, { ...values, title, entry: fields.id('entry'), version: fields.id('version') });
    return at(args, fields.id('entry'));
  },
  up: (args, { id }) => moveWithinAgenda(args.deps, args.viewer, { entry: id('entry'), direction: 'up' }).then(() => at(args, id('entry'))),
  down: (args, { id }) =>
    moveWithinAgenda(args.deps, args.viewer, { entry: id('entry'), direction: 'down' }).then(() => at(args, id('entry'))),
  take: (args, { id }) =>
    moveAgendaItem(args.deps, args.viewer, { entry: id('entry'), to: id('meeting') }).then(() => at(args, id('entry'))),
  next: (args, { id }) => moveAgendaItem(args.deps, args.viewer, { entry: id('entry'), to: 'next' }).then(() => undefined),
  backlog: (args, { id }) => moveAgendaItem(args.deps, args.viewer, { entry: id('entry'), to: 'backlog' }).then(() => undefined),
  copy: (args, { id }) => copyAgendaItem(args.deps, args.viewer, { entry: id('entry'), to: 'next' }).then(() => at(args, id('entry'))),
  remove: (args, { id }) => removeAgendaItem(args.deps, args.viewer, { entry: id('entry') }),
  'withhold-paper': (args, { id, text }) =>
    withholdPaper(args.deps, args.viewer, { paper: id('paper') ?? 0, withheldBy: text('withheldBy') ?? null }).then(() =>
      openAt(args, id('entry')),
    ),
  'remove-paper': (args, { id }) => removePaper(args.deps, args.viewer, { paper: id('paper') ?? 0 }).then(() => openAt(args, id('entry'))),
  link: (args, fields) =>
    linkAgendaItem(args.deps, args.viewer, { entry: fields.id('entry'), ...itemIn(fields) }).then(() => openAt(args, fields.id('entry'))),
  unlink: (args, fields) =>
    unlinkAgendaItem(args.deps, args.viewer, { entry: fields.id('entry'), ...itemIn(fields) }).then(() => openAt(args, fields.id('entry'))),
};

function itemIn({ text }: Fields): Readonly<{ plan: string; item: string }> {
  const [plan, item] = (text('item') ?? '').split('/', 2);
  if (!plan || !item) throw new AppError('invalid_input', { detail: 'item' });
  return { plan, item };
}
