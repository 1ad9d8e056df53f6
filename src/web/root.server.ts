import { listPartnerships } from '#features/people/index.ts';
import { accentName } from './accent.ts';
import type { RootData } from './root-data.ts';
import { page } from './server/page.ts';
import type { VisitSession } from './server/visits.ts';

export const loader = page(async ({ deps, viewer, session, language, theme }): Promise<RootData> => {
  const [partnership] = await listPartnerships(deps.db);
  return {
    language,
    theme,
    viewer,
    standing: standingOf(deps.signIn === undefined, session?.kind),
    partnership: partnership ? { name: partnership.name, accent: accentName(partnership.accent) } : null,
  };
});

function standingOf(isDemo: boolean, kind: VisitSession['kind'] | undefined): RootData['standing'] {
  if (isDemo) return 'demo';
  if (kind === undefined) return 'public';
  return kind === 'setup' ? 'setup' : 'signed-in';
}
