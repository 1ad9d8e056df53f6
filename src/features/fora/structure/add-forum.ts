import type { Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { slugOf, takeSlug } from '#shared/slug.ts';
import { keepsFora } from '../policy.ts';
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
  if (!keepsFora(actor)) throw new AppError('forbidden');
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
    const { id, slug: address } = await tables
      .insertInto('fora')
      .values({
        ...(columns as { name: string; language: 'nb' }),
        partnership_id: partnership.id,
        slug: await freeSlug(tx, fields.shortName ?? fields.name, partnershipSlug),
        position: (last?.position ?? 0) + 1,
      })
      .returning(['id', 'slug'])
      .executeTakeFirstOrThrow();
    record({ partnershipId: partnership.id, subject: 'forum', subjectId: id, kind: 'forum.added', after: await toldForum(tx, id) });
    return { id, slug: address };
  });
}

/** Addresses are the installation's: where another partnership has the name, this one's own stands after it. */
async function freeSlug(tx: Db, name: string, partnership: string): Promise<string> {
  const wanted = slugOf(name);
  const rows = await foraTables(tx).selectFrom('fora').select('slug').where('slug', 'like', `${wanted}%`).execute();
  const taken = new Set(rows.map((row) => row.slug));
  return taken.has(wanted) ? takeSlug(slugOf(`${wanted}-${partnership}`, 100), taken) : wanted;
}
