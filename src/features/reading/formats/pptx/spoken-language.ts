import type { XmlElement } from '../xml.ts';

/**
 * The language that most runs are marked with (nb-NO); null where it is English, as programs write that whatever the
 * text is in.
 */
export function spokenLanguage(roots: readonly XmlElement[]): string | null {
  const counts = new Map<string, number>();
  for (const root of roots) count(root, counts);
  const [most] = [...counts].toSorted((left, right) => right[1] - left[1]);
  return most && !most[0].startsWith('en') ? most[0] : null;
}

function count(element: XmlElement, counts: Map<string, number>): void {
  const language = element.name === 'rPr' ? element.attributes['lang'] : undefined;
  if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  for (const inner of element.children) count(inner, counts);
}
