import { type Actor, demand } from '#features/people/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { Deps } from '#platform/deps.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { parseInput } from '#shared/parse-input.ts';
import { publishingTables } from '../tables.ts';
import { findPartnership } from './find-partnership.ts';
import { templateInput } from './template-input.ts';
import { templateOf } from './template-of.ts';

/**
 * Decides how the partnership's documents look from now on: drafts at once, editions that are frozen later. Editions that
 * are frozen already keep theirs. Throws forbidden, not_found, invalid_input, logo_needs_text.
 */
export async function saveTemplate(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const input = parseInput(templateInput, raw);
  demand(actor, 'publishing.design');
  const partnership = await findPartnership(deps.db, input.partnership);
  return inTransaction(deps.db, async (tx) => {
    const { look, chapters, intro } = await templateOf(tx, partnership.id, input);
    const subject = `/publisering/mal/${input.partnership}`;
    await recordAudit(tx, { partnershipId: partnership.id, actor, deed: 'template.saved', subject });
    return publishingTables(tx)
      .insertInto('publication_templates')
      .values({
        partnership_id: partnership.id,
        accent: look.accent,
        chapters: [...chapters],
        intro,
        logo_id: input.logo?.id ?? null,
        logo_text: look.logo?.altText ?? null,
        actor_role: actor.role,
        actor_name: actor.name,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
  });
}
