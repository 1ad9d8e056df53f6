import { type Actor, demand } from '#features/people/index.ts';
import { freeSlug } from '#platform/db/free-slug.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { slugOf } from '#shared/slug.ts';
import { changeSteering } from '../store/change-steering.ts';
import { reason, slug } from '../store/fields.ts';
import { findPartnership } from '../store/find-partnership.ts';
import { foraTables } from '../tables.ts';
import { forumFields } from './forum-fields.ts';
import { resolveForum } from './resolve-forum.ts';
import { toldForum } from './told-forum.ts';

const addForumInput = forumFields.partial().required({ name: true }).extend({ partnership: slug, why: reason });

/**
 * Adds a forum to a partnership, last in the order; its language is the partnership's where none is given. Throws
 * forbidden, not_found, forum_not_found, forum_name_taken, forum_dates, level_unnamed, identity_number.
 */
export async function addForum(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number; slug: string }>> {
  const { partnership: partnershipSlug, why, ...fields } = parseInput(addForumInput, raw);
  demand(actor, 'forum.keep');
  if (fields.startsOn && fields.endsOn && fields.endsOn < fields.startsOn) throw new AppError('forum_dates');
  return changeSteering(deps, actor, why ?? null, async ({ tx, record }) => {
    const partnership = await findPartnership(tx, partnershipSlug);
    const columns = await resolveForum(tx, partnership.id, null, { language: partnership.language, ...fields });
    const tables = foraTables(tx);
    const last = await tables
      .selectFrom('fora')
      .select((eb) => eb.fn.max('position').as('position'))
      .where('partnership_id', '=', partnership.id)
      .executeTakeFirst();
    // Addresses are the installation's: where another partnership has the name, this one's own stands after it.
    const wanted = slugOf(fields.shortName ?? fields.name);
    const { id, slug: address } = await tables
      .insertInto('fora')
      .values({
        ...(columns as { name: string; language: 'nb' }),
        partnership_id: partnership.id,
        slug: await freeSlug(tx, 'fora', [wanted, slugOf(`${wanted}-${partnershipSlug}`, 100)]),
        position: (last?.position ?? 0) + 1,
      })
      .returning(['id', 'slug'])
      .executeTakeFirstOrThrow();
    record({ partnershipId: partnership.id, subject: 'forum', subjectId: id, kind: 'forum.added', after: await toldForum(tx, id) });
    return { id, slug: address };
  });
}
