import { type Actor, demand, ensurePartnership } from '#features/people/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { listForumRows } from '../queries/find-forum.ts';
import { nameLevel } from '../structure/name-level.ts';
import { foraTables } from '../tables.ts';
import { foraDocumentSchema, type ForaDocument } from './contract.ts';
import { takeInForum } from './take-in-forum.ts';
import { takeInOrganisations } from './take-in-organisations.ts';

export type TakenIn = Readonly<{ partnership: string; added: readonly string[]; known: number }>;

/**
 * Takes in the structure of a partnership from a document: all of it or nothing. What is there by its name is left as it
 * is, so the same document may come again. `added` are the slugs of the new fora, `known` counts those that were there.
 * Throws forbidden, invalid_input, forum_not_found, organisation_not_found, identity_number.
 */
export async function takeInFora(deps: Deps, actor: Actor, raw: unknown): Promise<TakenIn> {
  const document = parseInput(foraDocumentSchema, raw);
  demand(actor, 'forum.keep');
  return inTransaction(deps.db, async (db) => {
    const within = { ...deps, db };
    const place = await ensurePartnership(db, document.partnership.name, document.partnership.language);
    await nameLevels(within, actor, place, document);
    const names = await takeInOrganisations(within, actor, place, document);
    const fora = new Map((await listForumRows(db, place.id)).map(({ name, slug }) => [name, slug]));
    const added: string[] = [];
    for (const entry of document.fora) {
      if (fora.has(entry.name)) continue;
      const given = { partnership: place.slug, names, fora, source: document.source ?? null };
      const slug = await takeInForum(within, actor, entry, given);
      fora.set(entry.name, slug);
      added.push(slug);
    }
    return { partnership: place.slug, added, known: document.fora.length - added.length };
  });
}

async function nameLevels(
  deps: Deps,
  actor: Actor,
  { id, slug }: Readonly<{ id: number; slug: string }>,
  { levels }: ForaDocument,
): Promise<void> {
  const known = await foraTables(deps.db).selectFrom('forum_levels').select('number').where('partnership_id', '=', id).execute();
  for (const { number, name } of levels) {
    if (!known.some((level) => level.number === number)) await nameLevel(deps, actor, { partnership: slug, number, name });
  }
}
