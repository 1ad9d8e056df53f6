const small = new Set(
  (
    'og eller samt men av på i til fra frå for med uten utan om ved hos under over mellom mot etter før gjennom innen som at å en et ei ein eit den det de dei der ' +
    'både via per hvor kor når slik and or of to in on at by for from with without the a an between through as that which into within'
  ).split(' '),
);

/** True when a text cannot end after this word: a preposition, conjunction, article, or one that ends in a comma or dash. */
export function runsOn(word: string): boolean {
  return /[,;:–—&(«/-]$/u.test(word) || small.has(word.toLowerCase());
}
