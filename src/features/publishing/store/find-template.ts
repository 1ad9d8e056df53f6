import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { chapterKinds, defaultTemplate, type ChapterKind, type Template } from '../model/template.ts';
import { publishingTables } from '../tables.ts';

type TemplateOf = Readonly<{ partnership: Readonly<{ id: number; accent: string }>; notAfter?: string }>;

/** The newest template, or the newest saved not after an ISO time; what holds by itself where there is none. */
export async function findTemplate(db: Db, { partnership, notAfter }: TemplateOf): Promise<Template> {
  const row = await publishingTables(db)
    .selectFrom('publication_templates')
    .leftJoin('publication_logos', 'publication_logos.id', 'publication_templates.logo_id')
    .select(['accent', 'chapters', 'intro', 'logo_text', 'type', 'width', 'height', 'bytes'])
    .where('publication_templates.partnership_id', '=', partnership.id)
    .$if(notAfter !== undefined, (query) => query.where(sql<boolean>`at <= ${notAfter}::timestamptz`))
    .orderBy('at', 'desc')
    .orderBy('publication_templates.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return defaultTemplate(partnership.accent);
  const { type, width, height, bytes, logo_text: altText } = row;
  const hasLogo = type !== null && width !== null && height !== null && bytes !== null && altText !== null;
  return {
    look: { accent: row.accent, logo: hasLogo ? { type, width, height, bytes: new Uint8Array(bytes), altText } : null },
    chapters: row.chapters.filter(isChapterKind),
    intro: row.intro,
  };
}

function isChapterKind(value: string): value is ChapterKind {
  return chapterKinds.some((kind) => kind === value);
}
