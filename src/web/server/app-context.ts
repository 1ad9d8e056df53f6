import { createContext, type RouterContextProvider } from 'react-router';
import type { Viewer } from '#features/people/index.ts';
import type { PublishingDeps } from '#features/publishing/index.ts';
import type { ReadingDeps, Uploads } from '#features/reading/index.ts';
import type { Language } from '#shared/language.ts';
import type { Theme } from '../theme.ts';
import type { VisitSession } from './visits.ts';

/** What a loader or an action needs: the use cases' dependencies, who looks, and how the page is to be written. */
export type AppContext = Readonly<{
  deps: ReadingDeps & PublishingDeps & Readonly<{ uploads: Uploads }>;
  viewer: Viewer;
  /** of who is signed in */
  session: VisitSession | null;
  /** the partnership that the request is answered in; null where there is none, or all of a demonstration */
  partnershipId: number | null;
  language: Language;
  theme: Theme;
  requestId: string;
  /** For the inline scripts of this one rendering. */
  nonce: string;
  reportError: (error: unknown) => void;
  /** The answer for a rendered page: compressed as asked, and kept where everybody may have it. */
  answer: (html: Buffer<ArrayBuffer>, status: number, headers: Headers) => Promise<Response>;
}>;

const appContext = createContext<AppContext>();

export function setApp(context: RouterContextProvider, app: AppContext): void {
  context.set(appContext, app);
}

export function getApp(context: Readonly<RouterContextProvider>): AppContext {
  return context.get(appContext);
}
