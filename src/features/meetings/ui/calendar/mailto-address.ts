import type { Language } from '#shared/language.ts';
import { whenOf } from '../parts/when.ts';

type Mailto = Readonly<{
  addresses: readonly string[];
  meeting: Readonly<{
    forum: Readonly<{ name: string; shortName: string | null }>;
    title: string | null;
    startsAt: string;
    endsAt: string | null;
    dayOnly: boolean;
  }>;
  /** where the meeting is shown, null where the installation's address is not known */
  page: string | null;
}>;

/** Longer ones are cut off by some mail programs. */
const longest = 1800;

/** An address that opens a mail to all, hidden from each other (RFC 6068); null for nobody, or for more than fit in. */
export function mailtoAddress({ addresses, meeting, page }: Mailto, language: Language): string | null {
  if (addresses.length === 0) return null;
  const subject = `${meeting.title ?? meeting.forum.shortName ?? meeting.forum.name}, ${whenOf(meeting, language)}`;
  const parts = { bcc: addresses.join(','), subject, ...(page === null ? {} : { body: page }) };
  const query = Object.entries(parts).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const address = `mailto:?${query.join('&')}`;
  return address.length <= longest ? address : null;
}
