import { sql, type RawBuilder } from 'kysely';

/** In SQL: the value, or null where the row is withheld and its reader does not read that. */
export function unlessWithheld<T>(reads: RawBuilder<boolean>, withheldBy: RawBuilder<unknown>, value: RawBuilder<T>): RawBuilder<T | null> {
  return sql<T | null>`case when ${reads} or ${withheldBy} is null then ${value} end`;
}
