/** A readable address of a-z, 0-9 and single hyphens, cut at a word at `length` characters; `empty` where no letter is left. */
export function slugOf(text: string, length = 60, empty = 'x'): string {
  const plain = text
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/[øœ]/g, 'o')
    .replace(/å/g, 'a')
    .replace(/ß/g, 'ss')
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= length) return plain || empty;
  const cut = plain.slice(0, length + 1);
  const lastWord = cut.lastIndexOf('-');
  return lastWord > length / 2 ? cut.slice(0, lastWord) : cut.slice(0, length);
}

/** `slug`, or `slug-2`, `slug-3` … the first that is not taken; it is then taken. */
export function takeSlug(slug: string, taken: Set<string>): string {
  let candidate = slug;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${slug}-${count}`;
  taken.add(candidate);
  return candidate;
}

/** A key that another program gave, as it is where it can stand in an address, else as a slug of it. */
export function addressableKey(key: string): string {
  return /^[\p{L}\p{N}_.~-]{1,200}$/u.test(key) && !/^\.+$/.test(key) ? key : slugOf(key);
}
