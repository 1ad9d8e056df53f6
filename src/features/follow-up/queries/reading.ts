import { sql, type RawBuilder } from 'kysely';
import { isPublicMeeting, readsWithheld } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';

/** In SQL: the value, or null where the row is withheld from this viewer. */
export function unlessWithheld<T>(viewer: Viewer, withheldBy: RawBuilder<unknown>, value: RawBuilder<T>): RawBuilder<T | null> {
  return readsWithheld(viewer) ? value : sql<T | null>`case when ${withheldBy} is null then ${value} end`;
}

/** In SQL: the day of a time, in Oslo, as a date. */
export function osloDay(moment: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`(${moment} at time zone 'Europe/Oslo')::date`;
}

/** In SQL: whether the viewer may know of the meeting whose row `alias` is. */
export function isKnown(viewer: Viewer, alias: string): RawBuilder<boolean> {
  return readsWithheld(viewer) ? sql<boolean>`true` : isPublicMeeting(alias);
}
