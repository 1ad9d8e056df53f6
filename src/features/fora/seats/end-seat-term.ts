import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeForum } from '../store/change-forum.ts';
import { day, reason, rowId, slug } from '../store/fields.ts';
import { foraTables } from '../tables.ts';

const endSeatTermInput = z.object({ forum: slug, term: rowId, endsOn: day, why: reason });

/** Says which day is a term's last. Throws forbidden, forum_not_found, term_not_found, term_dates. */
export async function endSeatTerm(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(endSeatTermInput, raw);
  await changeForum(deps, actor, input.forum, input.why, async ({ tx, forum, tell }) => {
    const tables = foraTables(tx);
    const term = await tables
      .selectFrom('seat_terms')
      .innerJoin('seats', 'seats.id', 'seat_id')
      .select(['seat_terms.id', 'seats.role', 'contact_id as contact', 'starts_on', 'ends_on'])
      .where('seat_terms.id', '=', input.term)
      .where('forum_id', '=', forum.id)
      .executeTakeFirst();
    if (!term) throw new AppError('term_not_found');
    if (term.starts_on !== null && input.endsOn < term.starts_on) throw new AppError('term_dates');
    await tables.updateTable('seat_terms').set({ ends_on: input.endsOn }).where('id', '=', term.id).execute();
    const told = { seat: term.role, contact: term.contact };
    tell('seat.left', { ...told, endsOn: term.ends_on }, { ...told, endsOn: input.endsOn });
  });
}
