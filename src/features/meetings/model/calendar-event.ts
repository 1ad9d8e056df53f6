/** A time is ISO in UTC, an end is null where nobody has said it; a day is yyyy-mm-dd, `lastDay` included. */
export type EventTime = Readonly<{ startsAt: string; endsAt: string | null }> | Readonly<{ day: string; lastDay?: string | null }>;

/** Something in a calendar. All of it is plain text: it is escaped when it is written. */
export type CalendarEvent = Readonly<{
  /** the same for ever, and nothing else has it */
  uid: string;
  when: EventTime;
  title: string;
  description: string | null;
  location: string | null;
  /** absolute; null where the installation's address is not known */
  url: string | null;
  /** counts up when time, place or state changes */
  sequence: number;
  isCancelled: boolean;
  /** ISO time of the last change */
  updatedAt: string;
}>;
