import { prefixes, type Resource, type Term } from './rdf.ts';

/** The same resources as JSON-LD 1.1, its context in it: nothing is fetched to read it. */
export function jsonLd(resources: readonly Resource[]): string {
  const graph = resources.map((resource) => ({ '@id': resource.iri, ...node(resource) }));
  return `${JSON.stringify({ '@context': prefixes, '@graph': graph }, null, 2)}\n`;
}

function node({ types, properties }: Omit<Resource, 'iri'>): object {
  const filled = properties.filter(([, values]) => values.length > 0);
  return { '@type': types, ...Object.fromEntries(filled.map(([name, values]) => [name, values.map(value)])) };
}

function value(term: Term): object {
  if ('iri' in term) return { '@id': term.iri };
  if ('text' in term) return { '@value': wellFormed(term.text), '@language': term.language };
  if ('value' in term) return { '@value': wellFormed(term.value), ...(term.datatype !== null && { '@type': term.datatype }) };
  return node(term.node);
}

function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\ufffd');
}
