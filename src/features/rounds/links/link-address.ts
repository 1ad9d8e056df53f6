import { addDays } from '#shared/dates/calendar-days.ts';
import { osloMoment } from '#shared/dates/oslo-time.ts';
import { signLink, type LinkKey, type Purpose } from './link-token.ts';

/** When links of a round end: with the deadline's day in Oslo, in seconds. */
function linkExpiry(deadline: string): number {
  return Date.parse(osloMoment(addDays(deadline, 1), '00:00')) / 1000;
}

/** Writes the addresses of one recipient's links, from the root of the installation. */
export function linksOf(key: LinkKey, recipient: number, deadline: string): (purpose: Purpose, item?: number) => string {
  const expires = linkExpiry(deadline);
  return (purpose, item = 0) => `/svar/${signLink(key, { purpose, recipient, item, expires })}`;
}
