/** The page of a list that an address asks for, from 1; what is no number is the first. */
export function pageOfAddress(url: URL): number {
  const text = url.searchParams.get('side') ?? '1';
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1;
}

/** A condition of an address, where it is one of those that there are; undefined for none. */
export function oneOf<T extends string>(url: URL, name: string, known: readonly T[]): T | undefined {
  const text = url.searchParams.get(name);
  return known.find((value) => value === text);
}

/** A year of an address; undefined for what is none. */
export function yearOf(url: URL): number | undefined {
  const text = url.searchParams.get('ar') ?? '';
  return /^2\d{3}$/.test(text) ? Number(text) : undefined;
}

/** A text of an address, cut where nobody would write on; undefined for none. */
export function textOf(url: URL, name: string): string | undefined {
  return url.searchParams.get(name)?.replaceAll('\0', '').trim().slice(0, 200) || undefined;
}
