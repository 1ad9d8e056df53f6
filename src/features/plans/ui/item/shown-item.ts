import type { useLoaderData } from 'react-router';
import type { action, loader } from '../item-page.server.ts';

/** What the item's page is given. */
export type ItemPageData = ReturnType<typeof useLoaderData<typeof loader>>;

/** What came of a form that was not carried out. */
export type ItemPageResult = Exclude<Awaited<ReturnType<typeof action>>, Response>['data'] | undefined;
