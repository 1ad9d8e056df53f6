import { z } from 'zod';
import { AppError } from '#shared/errors/app-error.ts';
import { osloMoment } from '#shared/dates/oslo-time.ts';
import type { Db } from '#platform/db/db.ts';
import { clock, day, orSame, prose, rowId, withholding, words } from './fields.ts';
import { ownContacts, ownOrganisation } from './own-references.ts';

/** What can be said of a meeting. The day and the clocks are Oslo's; without `startClock` only the day is known. */
export const meetingFields = z.object({
  title: words.nullable().optional(),
  date: day,
  startClock: clock.nullable().optional(),
  endClock: clock.nullable().optional(),
  place: words.nullable().optional(),
  onlineAddress: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .nullable()
    .optional(),
  host: rowId.nullable().optional(),
  chair: rowId.nullable().optional(),
  secretary: rowId.nullable().optional(),
  noticeText: prose.optional(),
  ...withholding,
});

type Fields = Partial<z.output<typeof meetingFields>>;

/** When it is held. A meeting of which only the day is known stands at noon. Throws meeting_ends_before. */
export function timeColumns(date: string, startClock: string | null, endClock: string | null) {
  const startsAt = osloMoment(date, startClock ?? '12:00');
  const endsAt = startClock === null || endClock === null ? null : osloMoment(date, endClock);
  if (endsAt !== null && endsAt <= startsAt) throw new AppError('meeting_ends_before');
  return { starts_at: startsAt, ends_at: endsAt, day_only: startClock === null };
}

/** The columns of what is given but the time, and the names that history keeps. Throws contact_not_found, not_found. */
export async function meetingColumns(tx: Db, partnershipId: number, fields: Fields) {
  const names = await ownContacts(tx, partnershipId, [fields.chair, fields.secretary]);
  const host = await ownOrganisation(tx, partnershipId, fields.host);
  const noticeText = orSame(fields.noticeText);
  const withheldBy = orSame(fields.withheldBy);
  const columns = {
    title: orSame(fields.title),
    place: orSame(fields.place),
    online_address: fields.onlineAddress,
    host_organisation_id: fields.host,
    chair_contact_id: fields.chair,
    secretary_contact_id: fields.secretary,
    notice_text: noticeText === null ? '' : noticeText,
    withheld_by: withheldBy,
    withheld_why: withheldBy === null ? null : orSame(fields.withheldWhy),
  };
  const nameOf = (id: number | null | undefined): string | null => (id === null || id === undefined ? null : (names.get(id) ?? null));
  return { columns: given(columns), told: { host, chair: nameOf(fields.chair), secretary: nameOf(fields.secretary) } };
}

/** Without what was left out. */
function given<T extends Readonly<Record<string, unknown>>>(columns: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
