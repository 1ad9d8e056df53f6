/** The same value of arrays, records, texts and numbers, with each text (also a record's names) and each number changed. */
export function changeValues<T>(value: T, text: (old: string) => string, number: (old: number) => number = (old) => old): T {
  const change = (old: unknown): unknown => {
    if (typeof old === 'string') return text(old);
    if (typeof old === 'number') return number(old);
    if (Array.isArray(old)) return old.map(change);
    if (typeof old !== 'object' || old === null) return old;
    return Object.fromEntries(Object.entries(old).map(([key, inner]) => [text(key), change(inner)]));
  };
  return change(value) as T;
}
