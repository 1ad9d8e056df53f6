import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { chapterKinds, defaultTemplate, type ChapterKind, type Template } from '../model/template.ts';
import { publishingTables } from '../tables.ts';

type TemplateOf = Readonly<{
  partnership: Readonly<{ id: number; accent: string }>;
  notAfter?: string | undefined;
  id?: number | undefined;
}>;

/** The stored template: the newest one, the newest not after an ISO time, or the one with this id; null where there is none. */
export async function findStoredTemplate(
  db: Db,
  { partnership, notAfter, id }: TemplateOf,
): Promise<(Template & Readonly<{ id: number }>) | null> {
  const row = await publishingTables(db)
    .selectFrom('publication_templates')
    .leftJoin('publication_logos', 'publication_logos.id', 'publication_templates.logo_id')
    .select(['publication_templates.id', 'accent', 'chapters', 'intro', 'logo_text', 'type', 'width', 'height', 'bytes'])
    .where('publication_templates.partnership_id', '=', partnership.id)
    .$if(notAfter !== undefined, (query) => query.where(sql<boolean>`at <= ${notAfter}::timestamptz`))
    .$if(id !== undefined, (query) => query.where('publication_templates.id', '=', id ?? 0))
    .orderBy('at', 'desc')
    .orderBy('publication_templates.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { type, width, height, bytes, logo_text: altText } = row;
  const hasLogo = type !== null && width !== null && height !== null && bytes !== null && altText !== null;
  return {
    id: row.id,
    look: { accent: row.accent, logo: hasLogo ? { type, width, height, bytes: new Uint8Array(bytes), altText } : null },
    chapters: row.chapters.filter(isChapterKind),
    intro: row.intro,
  };
}

/** The same, or what holds until the partnership has decided anything. */
export async function findTemplate(db: Db, of: TemplateOf): Promise<Template> {
  return (await findStoredTemplate(db, of)) ?? defaultTemplate(of.partnership.accent);
}

function isChapterKind(value: string): value is ChapterKind {
  return chapterKinds.some((kind) => kind === value);
}
