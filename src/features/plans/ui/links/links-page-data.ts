import type { useLoaderData } from 'react-router';
import type { loader } from '../links-page.server.ts';

/** What the page of links is given. */
export type LinksPageData = ReturnType<typeof useLoaderData<typeof loader>>;

/** A plan whose items can be chosen. */
export type ChoicePlan = NonNullable<LinksPageData['choices']>['overall'];
