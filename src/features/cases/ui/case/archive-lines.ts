type Reference = Readonly<{ party: string; reference: string }>;

/** "Bydelen: 2026/14" on each line → who and what; a line without a colon has no party and is passed on as it is, to be refused. */
export function readReferences(text: string): readonly Reference[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const at = line.indexOf(':');
      return at < 0 ? { party: '', reference: line.trim() } : { party: line.slice(0, at).trim(), reference: line.slice(at + 1).trim() };
    });
}

export function writeReferences(references: readonly Reference[]): string {
  return references.map(({ party, reference }) => `${party}: ${reference}`).join('\n');
}
