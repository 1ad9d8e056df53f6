const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' };

/** A readable address part of a-z, 0-9 and single hyphens, at most `length` characters; 'x' where nothing is left. */
export function slugOf(text: string, length = 60): string {
  const plain = text
    .toLowerCase()
    .replace(/[æøåäöéü]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= length) return plain || 'x';
  const cut = plain.slice(0, length + 1).replace(/-[^-]*$/, '');
  return (cut.length > length ? plain.slice(0, length) : cut) || 'x';
}

/** `slug`, or `slug-2`, `slug-3` … the first that is not taken; it is then taken. */
export function takeSlug(slug: string, taken: Set<string>): string {
  let candidate = slug;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${slug}-${count}`;
  taken.add(candidate);
  return candidate;
}
