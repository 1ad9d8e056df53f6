import { sql, type RawBuilder } from 'kysely';
import { readsWithheld } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';

/** In SQL: the value, or null where the row is withheld from this viewer. */
export function unlessWithheld<T>(viewer: Viewer, withheldBy: RawBuilder<unknown>, value: RawBuilder<T>): RawBuilder<T | null> {
  return readsWithheld(viewer) ? value : sql<T | null>`case when ${withheldBy} is null then ${value} end`;
}
