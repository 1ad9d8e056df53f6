import { cleanText } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { Logo } from '../model/publication.ts';
import type { Template } from '../model/template.ts';
import { publishingTables } from '../tables.ts';
import type { TemplateInput } from './template-input.ts';

/** The template that the input describes. Throws logo_needs_text, identity_number, and not_found for a logo of others. */
export async function templateOf(db: Db, partnershipId: number, { accent, chapters, intro, logo }: TemplateInput): Promise<Template> {
  return {
    look: { accent, logo: logo && (await findLogo(db, partnershipId, logo)) },
    chapters,
    intro: cleanText(intro),
  };
}

async function findLogo(db: Db, partnershipId: number, { id, text }: NonNullable<TemplateInput['logo']>): Promise<Logo> {
  const altText = cleanText(text);
  if (altText === '') throw new AppError('logo_needs_text');
  const row = await publishingTables(db)
    .selectFrom('publication_logos')
    .select(['type', 'width', 'height', 'bytes'])
    .where('id', '=', id)
    .where('partnership_id', '=', partnershipId)
    .executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return { ...row, bytes: new Uint8Array(row.bytes), altText };
}
