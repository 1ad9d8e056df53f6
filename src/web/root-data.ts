import type { Viewer } from '#features/people/index.ts';
import type { Language } from '#shared/language.ts';
import type { Theme } from './theme.ts';

/** What every page is written with. */
export type RootData = Readonly<{
  language: Language;
  theme: Theme;
  viewer: Pick<Viewer, 'role' | 'name' | 'contactId' | 'accountId'> & Readonly<{ posts: Viewer['posts']; sectorIds: Viewer['sectorIds'] }>;
  /** `demo`: anybody may be anybody, and every page says so; `setup`: whoever holds the link for the first setup */
  standing: 'demo' | 'public' | 'signed-in' | 'setup';
  partnership: Readonly<{ name: string; accent: string }> | null;
}>;
