import { xmlHead, xmlText } from '../formats/pptx/xml-text.ts';
import type { Arkivmelding } from './model/noark.ts';

const namespaces = {
  '': 'http://www.arkivverket.no/standarder/noark5/arkivmelding/v2',
  n5mdk: 'http://www.arkivverket.no/standarder/noark5/metadatakatalog/v2',
  arkivstruktur: 'http://www.arkivverket.no/standarder/noark5/arkivstruktur',
  malbilde: 'urn:malbilde:arkiv:1',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

/** Which namespace the children of an element stand in, where it is another than the element's own. */
const inside: Readonly<Record<string, string>> = {
  skjerming: 'arkivstruktur:',
  referanseEksternNoekkel: 'arkivstruktur:',
  virksomhetsspesifikkeMetadata: 'malbilde:',
};

/** The kind of folder and record that we have. */
const types: Readonly<Record<string, string>> = { mappe: 'saksmappe', registrering: 'journalpost' };

/** The package's metadata as XML by the order and the namespaces of arkivmelding.xsd v2; texts are escaped, what is null is left out. An empty text, which the schema does not allow, is a dash. */
export function writeArkivmelding(message: Arkivmelding): string {
  const declared = Object.entries(namespaces).map(([prefix, uri]) => ` xmlns${prefix && `:${prefix}`}="${uri}"`);
  return `${xmlHead}<arkivmelding${declared.join('')}>\n${children(message, '', 1)}</arkivmelding>\n`;
}

function children(value: object, prefix: string, depth: number): string {
  return Object.entries(value)
    .flatMap(([name, content]) => (Array.isArray(content) ? content : [content]).map((one: unknown) => element(name, one, prefix, depth)))
    .join('');
}

function element(name: string, content: unknown, prefix: string, depth: number): string {
  if (content === null || content === undefined) return '';
  const indent = '  '.repeat(depth);
  const type = types[name] === undefined ? '' : ` xsi:type="${types[name]}"`;
  if (typeof content === 'string' || typeof content === 'number') {
    return `${indent}<${prefix}${name}${type}>${xmlText(String(content)).trim() || '–'}</${prefix}${name}>\n`;
  }
  const inner = children(content as object, isCode(content) ? 'n5mdk:' : (inside[name] ?? prefix), depth + 1);
  return `${indent}<${prefix}${name}${type}>\n${inner}${indent}</${prefix}${name}>\n`;
}

function isCode(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'kode' in content && 'beskrivelse' in content;
}
