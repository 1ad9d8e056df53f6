import { listPartnerships } from '#features/people/index.ts';
import { accentName } from './accent.ts';
import type { RootData } from './root-data.ts';
import { page } from './server/page.ts';

export const loader = page(async ({ deps, viewer, language, theme }): Promise<RootData> => {
  const [partnership] = await listPartnerships(deps.db);
  return {
    language,
    theme,
    viewer,
    partnership: partnership ? { name: partnership.name, accent: accentName(partnership.accent) } : null,
  };
});
