import { readsWithheld } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';

/** From a day to a day, both included, as it stands today; ISO dates. */
export type Span = Readonly<{ from: string; to: string; today: string }>;

type Withheld = Readonly<{ title: string | null; withheldBy: string | null }>;

/** The title as the viewer may read it. */
export function screened(viewer: Viewer, { title, withheldBy }: Withheld): Withheld & Readonly<{ hidden: boolean }> {
  const hidden = withheldBy !== null && !readsWithheld(viewer);
  return { title: hidden ? null : title, withheldBy, hidden };
}
