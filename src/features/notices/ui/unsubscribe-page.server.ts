import { page } from '#web/server/page.ts';
import { openUnsubscribe, useUnsubscribe } from '../index.ts';

/** Looking changes nothing: programs that check mail open links too. */
export const loader = page(async ({ deps, params }) => ({ kind: (await openUnsubscribe(deps, params['token'] ?? '')).kind }));

/** Ends it; a mail program may ask for this by itself, with one click of its reader (RFC 8058). */
export const action = page(async ({ deps, params }) => ({ ended: (await useUnsubscribe(deps, params['token'] ?? '')).kind }));
