import { type Actor, demand } from '#features/people/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import { lookAtPicture } from '../model/look-at-picture.ts';
import type { Logo } from '../model/publication.ts';
import type { PublishingDeps } from '../publishing-deps.ts';
import { hashOf } from '../store/publications.ts';
import { publishingTables } from '../tables.ts';
import { findPartnership } from './find-partnership.ts';
import { trialOf } from './trial.ts';

export const logoLimits = { bytes: 512 * 1024, pixels: 2000 } as const;

/**
 * Takes in a logo, PNG or JPEG, that templates may then use; the same picture twice is one. Throws forbidden, not_found,
 * logo_too_large, and logo_not_a_picture also for one that only begins like a picture.
 */
export async function storeLogo(deps: PublishingDeps, actor: Actor, slug: string, bytes: Uint8Array): Promise<Readonly<{ id: number }>> {
  demand(actor, 'publishing.design');
  const partnership = await findPartnership(deps.db, slug);
  const tooLarge = { limit: logoLimits.bytes / 1024, pixels: logoLimits.pixels };
  if (bytes.length > logoLimits.bytes) throw new AppError('logo_too_large', tooLarge);
  const facts = lookAtPicture(bytes);
  if (!facts || facts.width < 1 || facts.height < 1) throw new AppError('logo_not_a_picture');
  if (facts.width > logoLimits.pixels || facts.height > logoLimits.pixels) throw new AppError('logo_too_large', tooLarge);
  await tryLogo(deps, { ...facts, bytes, altText: '–' });
  const sha256 = hashOf(bytes);
  return inTransaction(deps.db, async (tx) => {
    const tables = publishingTables(tx);
    await tables
      .insertInto('publication_logos')
      .values({ partnership_id: partnership.id, sha256, ...facts, bytes: Buffer.from(bytes) })
      .onConflict((conflict) => conflict.columns(['partnership_id', 'sha256']).doNothing())
      .execute();
    return tables
      .selectFrom('publication_logos')
      .select('id')
      .where('partnership_id', '=', partnership.id)
      .where('sha256', '=', sha256)
      .executeTakeFirstOrThrow();
  });
}

/** Better one refused upload than every later PDF. */
async function tryLogo({ writer }: PublishingDeps, logo: Logo): Promise<void> {
  try {
    await writer.run({ kind: 'file', format: 'pdf', publication: trialOf(logo) });
  } catch (error) {
    // Where no PDF can be written, none can fail because of it.
    if (isAppError(error) && error.code === 'pdf_unavailable') return;
    if (isAppError(error) && error.code === 'publishing_busy') throw error;
    throw new AppError('logo_not_a_picture');
  }
}
