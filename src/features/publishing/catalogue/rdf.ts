/** A value of a property: an address, a text in a language, a value of a datatype, or a thing of its own without an address. */
export type Term =
  | Readonly<{ iri: string }>
  | Readonly<{ text: string; language: string }>
  | Readonly<{ value: string; datatype: string | null }>
  | Readonly<{ node: Omit<Resource, 'iri'> }>;

/** `types` and the names of `properties` are prefixed: 'dct:title'. */
export type Resource = Readonly<{
  iri: string;
  types: readonly string[];
  properties: readonly (readonly [name: string, values: readonly Term[]])[];
}>;

export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export function iri(address: string): Term {
  return { iri: address };
}

/** A day or a time, by its form. */
export function time(iso: string): Term {
  return { value: iso, datatype: iso.length === 10 ? 'xsd:date' : 'xsd:dateTime' };
}
