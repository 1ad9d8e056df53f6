import { outcomes } from '#features/plans/index.ts';
import type { DecisionFilter } from './list-decisions.ts';
import { oneOf, textOf, yearOf } from './list-args.ts';

/** What the address of the register asks for, the same for the page and the sheet. */
export function registerFilter(url: URL): DecisionFilter {
  const [kind, id] = (url.searchParams.get('oppfolging') ?? '').split('-');
  const number = /^[1-9]\d{0,14}$/.test(id ?? '') ? Number(id) : undefined;
  return {
    forum: textOf(url, 'forum'),
    outcome: oneOf(url, 'utfall', outcomes),
    year: yearOf(url),
    state: oneOf(url, 'status', ['open', 'late', 'done', 'none']),
    contactId: kind === 'p' ? number : undefined,
    organisationId: kind === 'o' ? number : undefined,
    text: textOf(url, 'q'),
  };
}
