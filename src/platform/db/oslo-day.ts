import { sql, type RawBuilder } from 'kysely';

/** In SQL: the day of a time, in Oslo, as a date. */
export function osloDay(moment: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`(${moment} at time zone 'Europe/Oslo')::date`;
}
