import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { wordsOf } from '../model/words-of.ts';

export type Written = Readonly<{ partnershipId: number; title: string; body: string }>;

/** Takes the words of the texts into those of their partnership that parts of words are looked for in. */
export async function rememberWords(tx: Db, written: readonly Written[]): Promise<void> {
  for (const [partnership, texts] of Map.groupBy(written, ({ partnershipId }) => partnershipId)) {
    const words = [...new Set(texts.flatMap(({ title, body }) => wordsOf(`${title} ${body}`)))];
    if (words.length === 0) continue;
    await sql`
      insert into search_words (partnership_id, word) select ${partnership}, word from unnest(${words}::text[]) word
      where not exists (select from search_words known where known.word = word.word and known.partnership_id = ${partnership})`.execute(tx);
  }
}
