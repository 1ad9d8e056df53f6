import type { Viewer } from '#features/people/index.ts';
import type { Language } from '#shared/language.ts';
import type { Theme } from './theme.ts';

/** What every page is written with. */
export type RootData = Readonly<{
  language: Language;
  theme: Theme;
  viewer: Pick<Viewer, 'role' | 'name' | 'contactId'>;
  partnership: Readonly<{ name: string; accent: string }> | null;
}>;
