import { page } from '#web/server/page.ts';
import { performActs } from '#web/server/perform-acts.ts';
import { markSeen, showNotices } from '../index.ts';

export const loader = page(({ deps, viewer, language }) => showNotices(deps, viewer, language));

export const action = performActs(
  {
    seen: async ({ deps, viewer }) => {
      await markSeen(deps, viewer);
      return '/varsler';
    },
  },
  () => null,
);
