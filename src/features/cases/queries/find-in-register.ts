import { sql, type RawBuilder } from 'kysely';
import { readsDecision } from '#features/fora/index.ts';
import { foraWhere, type Viewer } from '#features/people/index.ts';
import { wordsOf } from '#features/plans/index.ts';
import { inside } from './sql-parts.ts';

const wordsAtMost = 8;

/** Whether words are looked for where words begin, or, which takes longer, also inside them. */
export type WordPlace = 'beginning' | 'inside';

/**
 * Decisions (d) that have every word of the text: as the beginning of a word in any of its forms; `inside`, from three
 * letters on, also within one. Those who may not read what is withheld find only by what everybody may read. Null for no
 * words.
 */
export function inRegister(viewer: Viewer, text: string, place: WordPlace): RawBuilder<unknown> | null {
  const words = wordsOf(text).slice(0, wordsAtMost);
  if (words.length === 0) return null;
  const found = place === 'beginning' ? beginning(words) : sql`(${beginning(words)} or ${within(words)})`;
  // The words of everybody were written before the entry, or a case that is the entry's alone, was withheld.
  const open = sql`not exists (select from agenda_items i left join cases k on k.id = i.case_id and k.id is distinct from d.case_id
      where i.id = d.agenda_item_id and num_nonnulls(i.withheld_by, k.withheld_by) > 0)`;
  const inside = sql`d.id in (select s.decision_id from decision_search s where ${found})`;
  const outside = sql`(d.id in (select s.decision_id from decision_search s where ${found} and not s.inside) and ${open})`;
  const fora = foraWhere(viewer, 'withheld.read');
  if (fora === 'all') return inside;
  return fora.length === 0 ? outside : sql`(${outside} or (${readsDecision(viewer, 'd')} and ${inside}))`;
}

function beginning(words: readonly string[]): RawBuilder<unknown> {
  return sql`s.document @@ to_tsquery('norwegian', ${words.map((word) => `${word}:*`).join(' & ')})`;
}

function within(words: readonly string[]): RawBuilder<unknown> {
  const each = words.map((word) => (word.length > 2 ? sql`s.words like ${inside(word)}` : sql`s.words ~ ${`(^| )${word}`}`));
  return sql`(${sql.join(each, sql` and `)})`;
}
