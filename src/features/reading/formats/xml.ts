import { SaxesParser } from 'saxes';
import { AppError } from '#shared/errors/app-error.ts';

/**
 * An element. `name` has no prefix, so that the strict and the transitional office formats read the same;
 * `attributes` keep their prefix (id and r:id are two things); `text` is the character data directly inside.
 */
export type XmlElement = Readonly<{
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[];
  text: string;
}>;

type Growing = { name: string; attributes: Record<string, string>; children: Growing[]; text: string };

const deepest = 200;
const mostElements = 2_000_000;

/** Parses UTF-8 or UTF-16. Refuses document types, and so every entity but XML's own five. Throws file_unsafe or file_damaged. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const top: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let elements = 0;
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new AppError('file_unsafe');
  });
  parser.on('error', () => {
    throw new AppError('file_damaged');
  });
  parser.on('opentag', (tag) => {
    if (open.length > deepest || ++elements > mostElements) throw new AppError('file_bomb');
    const element = { name: localName(tag.name), attributes: tag.attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const addText = (text: string): void => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(decode(bytes)).close();
  const root = top.children[0];
  if (!root) throw new AppError('file_damaged');
  return root;
}

export function child(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => at?.children.find((inner) => inner.name === name), element);
}

export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((inner) => inner.name === name) ?? [];
}

/** The attribute that points to another part: the one named `local` with a prefix (r:id, r:embed), whatever the prefix. */
export function reference(element: XmlElement | undefined, local: string): string | undefined {
  if (!element) return undefined;
  const key = Object.keys(element.attributes).find((name) => name.endsWith(`:${local}`));
  return key === undefined ? undefined : element.attributes[key];
}

/** The attribute as a number, `fallback` when it is absent or no number. */
export function numberOf(element: XmlElement | undefined, attribute: string, fallback: number): number {
  const value = Number.parseFloat(element?.attributes[attribute] ?? '');
  return Number.isFinite(value) ? value : fallback;
}

/** An xsd:boolean: 1, true and on are true. */
export function flag(element: XmlElement | undefined, attribute: string): boolean {
  return ['1', 'true', 'on'].includes(element?.attributes[attribute] ?? '');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
