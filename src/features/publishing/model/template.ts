import type { Look } from './publication.ts';

export const chapterKinds = ['agenda', 'intro', 'legend', 'overview', 'areas', 'adoptions'] as const;
export type ChapterKind = (typeof chapterKinds)[number];

/** What a partnership decides about its documents: the look, which chapters in which order, and an introduction. */
export type Template = Readonly<{ look: Look; chapters: readonly ChapterKind[]; intro: string }>;

/** What holds until a partnership has decided anything. */
export function defaultTemplate(accent: string): Template {
  return { look: { accent, logo: null }, chapters: ['agenda', 'intro', 'legend', 'overview', 'areas', 'adoptions'], intro: '' };
}
