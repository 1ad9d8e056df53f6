/** Somebody who can be mentioned. */
export type Mentionable = Readonly<{ id: number; name: string }>;

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** The ids of those whom a text names as `@Navn Navnesen`, each once, in the text's order; the longest name that fits counts. */
export function mentionedIn(text: string, people: readonly Mentionable[]): readonly number[] {
  const lower = text.toLowerCase();
  const byLength = people.filter(({ name }) => name !== '').toSorted((a, b) => b.name.length - a.name.length);
  const found: number[] = [];
  for (let at = lower.indexOf('@'); at !== -1; at = lower.indexOf('@', at + 1)) {
    if (at > 0 && isWordAt(text, at - 1)) continue;
    const who = byLength.find(({ name }) => lower.startsWith(name.toLowerCase(), at + 1) && !isWordAt(text, at + 1 + name.length));
    if (who && !found.includes(who.id)) found.push(who.id);
  }
  return found;
}
