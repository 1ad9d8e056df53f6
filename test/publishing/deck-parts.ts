import { strFromU8, unzipSync } from 'fflate';
import { parseXml, type XmlElement } from '#features/reading/formats/xml.ts';

/** One slide as its XML says it; sizes in points. */
export type SlidePart = Readonly<{ name: string; root: XmlElement; shapes: readonly XmlElement[]; relations: ReadonlyMap<string, string> }>;

export type DeckParts = Readonly<{ files: ReadonlyMap<string, Uint8Array>; slides: readonly SlidePart[] }>;

export function deckParts(deck: Uint8Array): DeckParts {
  const files = new Map(Object.entries(unzipSync(deck)));
  const names = [...files.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
  const number = (name: string): number => Number(/\d+/u.exec(name)?.[0]);
  const slides = names
    .toSorted((a, b) => number(a) - number(b))
    .map((name): SlidePart => {
      const root = parseXml(files.get(name) ?? new Uint8Array());
      const tree = within(root, 'spTree')[0];
      const shapes = (tree?.children ?? []).filter((element) => /^(?:sp|pic|graphicFrame)$/u.test(element.name));
      return { name, root, shapes, relations: relationsOf(files, name) };
    });
  return { files, slides };
}

/** Targets by id, as paths in the archive; addresses outside as they stand. */
export function relationsOf(files: ReadonlyMap<string, Uint8Array>, part: string): ReadonlyMap<string, string> {
  const slash = part.lastIndexOf('/') + 1;
  const bytes = files.get(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  if (!bytes) return new Map();
  return new Map(
    parseXml(bytes).children.map(({ attributes: { Id = '', Target = '', TargetMode } }) => [
      Id,
      TargetMode === 'External' ? Target : new URL(Target, `https://x/${part}`).pathname.slice(1),
    ]),
  );
}

/** All elements of a name, in the order of the document. */
export function within(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((inner) => [...(inner.name === name ? [inner] : []), ...within(inner, name)]);
}

export function textIn(element: XmlElement): string {
  return within(element, 't')
    .map(({ text }) => text)
    .join('');
}

export function asText(bytes: Uint8Array | undefined): string {
  return strFromU8(bytes ?? new Uint8Array());
}

export function points(element: XmlElement | undefined, attribute: string): number {
  return Number(element?.attributes[attribute] ?? 0) / 12_700;
}
