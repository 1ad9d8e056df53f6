import { sql, type RawBuilder } from 'kysely';
import { readsWithheld } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import { wordsOf } from '#features/plans/index.ts';
import { inside } from './sql-parts.ts';

const wordsAtMost = 8;

/**
 * Decisions (d) that have every word of the text: as the beginning of a word in any of its forms, or, from three letters
 * on, inside one. Those who may not read what is withheld find only by what everybody may read. Null for no words.
 */
export function inRegister(viewer: Viewer, text: string): RawBuilder<unknown> | null {
  const words = wordsOf(text).slice(0, wordsAtMost);
  if (words.length === 0) return null;
  const query = words.map((word) => `${word}:*`).join(' & ');
  const parts = words.filter((word) => word.length > 2).map((word) => sql`s.words like ${inside(word)}`);
  const short = words.filter((word) => word.length <= 2).map((word) => sql`s.words ~ ${`(^| )${word}`}`);
  const audience = readsWithheld(viewer) ? sql`` : sql`and not s.inside`;
  // The words of everybody were written before the entry was withheld.
  const open = readsWithheld(viewer)
    ? sql``
    : sql`and not exists (select from agenda_items i where i.id = d.agenda_item_id and i.withheld_by is not null)`;
  return sql`(d.id in (
    select s.decision_id from decision_search s where s.document @@ to_tsquery('norwegian', ${query}) ${audience}
    union
    select s.decision_id from decision_search s where ${sql.join([...parts, ...short], sql` and `)} ${audience}) ${open})`;
}
