import { page } from '#web/server/page.ts';

/** A form may lead nowhere but here (form-action of the content policy): the page itself leads on to the provider. */
export const loader = page(({ url }) => ({ leadsOn: url.searchParams.get('videre') === '1' }));
