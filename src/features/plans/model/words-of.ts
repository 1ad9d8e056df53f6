/** No word of a language is longer, and the database takes none of 2,000 bytes. */
const longestWord = 100;

/** The words of a text as the search knows them: letters and digits, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length <= longestWord);
}
