import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

/** As many known words stand for one that somebody typed. */
const wordsAtMost = 60;

type Found = Readonly<{ part: string; stem: string | null; words: readonly string[] }>;

/**
 * The query of to_tsquery for texts that have a word beginning with each of these: the known words written out, for the
 * index meets those far faster than beginnings. Words are letters and digits: nothing in them means anything to the
 * database. Null where one begins no known word.
 */
export async function beginningWith(db: Db, parts: readonly string[]): Promise<string | null> {
  const { rows } = await sql<Found>`
    select part, stem, array(
      select word from search_words where word ~>=~ stem and word ~<~ (stem || chr(1114111)) group by word order by word using ~<~ limit ${wordsAtMost + 1}
    ) as words
    from unnest(${parts}::text[]) part, lateral (select (ts_lexize('norwegian_stem', part))[1] as stem) stems`.execute(db);
  // A word without a stem is one that no text is told apart by, like «og».
  const telling = rows.filter(({ stem }) => stem !== null);
  if (telling.length === 0 || telling.some(({ words }) => words.length === 0)) return null;
  return telling.map(({ part, words }) => (words.length > wordsAtMost ? `${part}:*` : anyOf(words))).join(' & ');
}

/** The same for texts that have a word holding each of these; one that many words hold is looked for in the shortest. */
export async function holding(db: Db, parts: readonly string[]): Promise<string | null> {
  const { rows } = await sql<Found>`
    select part, array(
      select word from search_words where word like '%' || part || '%' group by word order by length(word), word limit ${wordsAtMost}
    ) as words
    from unnest(${parts}::text[]) part`.execute(db);
  return rows.some(({ words }) => words.length === 0) ? null : rows.map(({ words }) => anyOf(words)).join(' & ');
}

function anyOf(words: readonly string[]): string {
  return `(${words.join(' | ')})`;
}
