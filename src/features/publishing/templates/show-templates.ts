import { demand, type Partnership, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { defaultTemplate } from '../model/template.ts';
import { publishingTables } from '../tables.ts';
import { findPartnership } from './find-partnership.ts';
import type { TemplateInput } from './template-input.ts';

export type TemplateValues = Omit<TemplateInput, 'partnership'>;

/** A saved template; `at` is an ISO time, `who` the role and, where there is one, the name. */
export type SavedTemplate = TemplateValues & Readonly<{ id: number; at: string; role: string; who: string | null }>;

export type ShownTemplates = Readonly<{
  partnership: Partnership;
  /** What holds now. */
  current: TemplateValues;
  /** The newest first; at most a hundred. */
  saved: readonly SavedTemplate[];
}>;

/** Throws forbidden, not_found. */
export async function showTemplates(deps: Deps, viewer: Viewer, slug: string): Promise<ShownTemplates> {
  demand(viewer, 'publishing.design');
  const partnership = await findPartnership(deps.db, slug);
  const rows = await publishingTables(deps.db)
    .selectFrom('publication_templates')
    .select(['id', 'at', 'actor_role as role', 'actor_name as who', 'accent', 'chapters', 'intro', 'logo_id', 'logo_text'])
    .where('partnership_id', '=', partnership.id)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
  const saved = rows.map(({ logo_id: id, logo_text: text, chapters, ...row }) => ({
    ...row,
    chapters: chapters as unknown as TemplateValues['chapters'],
    logo: id === null || text === null ? null : { id, text },
  }));
  const { look, chapters, intro } = defaultTemplate(partnership.accent);
  return { partnership, saved, current: saved[0] ?? { accent: look.accent, chapters: [...chapters], intro, logo: null } };
}
