import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { wordsOf } from '../model/words-of.ts';

/** Takes the words of the texts into those that parts of words are looked for in. */
export async function rememberWords(tx: Db, texts: readonly string[]): Promise<void> {
  const words = [...new Set(texts.flatMap(wordsOf))];
  if (words.length === 0) return;
  await sql`
    insert into search_words (word) select word from unnest(${words}::text[]) word
    where not exists (select from search_words known where known.word = word.word)`.execute(tx);
}
