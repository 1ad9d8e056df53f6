import { prefixes, type Resource, type Term } from './rdf.ts';

/** The resources as Turtle (RDF 1.1). */
export function turtle(resources: readonly Resource[]): string {
  const heads = Object.entries(prefixes).map(([name, address]) => `@prefix ${name}: <${address}> .\n`);
  const bodies = resources.map((resource) => `\n${address(resource.iri)} ${body(resource, '  ')} .\n`);
  return [...heads, ...bodies].join('');
}

function body({ types, properties }: Omit<Resource, 'iri'>, indent: string): string {
  const lines = properties
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name} ${values.map((value) => term(value, indent)).join(', ')}`);
  return [`a ${types.join(', ')}`, ...lines].join(` ;\n${indent}`);
}

function term(value: Term, indent: string): string {
  if ('iri' in value) return address(value.iri);
  if ('text' in value) return `${quoted(value.text)}@${value.language}`;
  if ('value' in value) return quoted(value.value) + (value.datatype === null ? '' : `^^${value.datatype}`);
  return `[ ${body(value.node, `${indent}  `)} ]`;
}

function address(text: string): string {
  return `<${text.replaceAll(/[\p{Cc}\s<>"{}|^`\\]/gu, (char) => encodeURIComponent(char))}>`;
}

const named: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function quoted(text: string): string {
  const safe = text.replaceAll(/["\\]|\p{Cc}/gu, (char) => named[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `"${safe.replaceAll(/\p{Cs}/gu, '\ufffd')}"`;
}
