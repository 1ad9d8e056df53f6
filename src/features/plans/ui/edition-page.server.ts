import { page } from '#web/server/page.ts';
import { editionOfAddress } from './edition-of-address.server.ts';

export const loader = page(async (args) => {
  const { plan, edition } = await editionOfAddress(args);
  return { plan, edition };
});
