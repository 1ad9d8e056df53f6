const longest = 2000;

/** The address as office programs take it without asking to repair the file; null for one that they would not open. */
export function addressOf(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const { protocol, href } = new URL(link);
  if (!/^(?:https?|mailto):$/u.test(protocol) || href.length > longest) return null;
  return /^[\w\-.~:/?#@!$&()*+,;=%]+$/u.test(link) ? link : href;
}
