import { DataFactory, type Quad, type Store, type Term } from 'n3';

const ns = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** `one` is exactly one, `some` at least one, `any` none or more, `most` none or one. */
type Rule = readonly [count: 'one' | 'some' | 'any' | 'most', kind: 'iri' | 'text' | 'literal' | 'time' | 'contact' | 'node'];

const described = { 'dct:title': ['some', 'text'], 'dct:description': ['some', 'text'] } as const;
const kept = { 'dct:publisher': ['one', 'iri'], 'dcat:contactPoint': ['some', 'contact'] } as const;

/**
 * What DCAT-AP-NO 3 requires of each class that we write, and how it wants what we write beside it: the properties that
 * its published shapes (dcatapno3-core-shapes, version 3.000) count, in our own words.
 */
const profile: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  'foaf:Agent': { 'foaf:name': ['some', 'literal'] },
  'dcat:Catalog': {
    ...described,
    ...kept,
    'dcat:dataset': ['any', 'iri'],
    'dcat:service': ['any', 'iri'],
    'dcat:themeTaxonomy': ['any', 'iri'],
    'dct:spatial': ['any', 'iri'],
    'dct:modified': ['most', 'time'],
    'dct:license': ['most', 'iri'],
    'dct:language': ['any', 'iri'],
    'foaf:homepage': ['most', 'iri'],
  },
  'dcat:Dataset': {
    ...described,
    ...kept,
    'dcat:theme': ['some', 'iri'],
    'dcat:keyword': ['any', 'text'],
    'dct:accessRights': ['most', 'iri'],
    'dcat:distribution': ['any', 'node'],
    'dct:spatial': ['any', 'iri'],
    'dct:temporal': ['any', 'node'],
    'dct:identifier': ['any', 'literal'],
    'dct:issued': ['most', 'time'],
    'dct:modified': ['most', 'time'],
    'dct:language': ['any', 'iri'],
    'dcat:version': ['most', 'literal'],
    'dcat:prev': ['most', 'iri'],
    'dcat:inSeries': ['any', 'iri'],
    'dcat:landingPage': ['any', 'iri'],
    'dct:accrualPeriodicity': ['most', 'iri'],
  },
  'dcat:DatasetSeries': {
    ...described,
    ...kept,
    'dcat:theme': ['some', 'iri'],
    'dct:modified': ['most', 'time'],
    'dct:temporal': ['any', 'node'],
    'dct:spatial': ['any', 'iri'],
  },
  'dcat:DataService': {
    ...kept,
    'dct:title': ['some', 'text'],
    'dcat:endpointURL': ['one', 'iri'],
    'dcat:endpointDescription': ['any', 'iri'],
    'dcat:servesDataset': ['any', 'iri'],
    'dct:license': ['most', 'iri'],
    'dct:accessRights': ['most', 'iri'],
  },
  'dcat:Distribution': {
    'dcat:accessURL': ['some', 'iri'],
    'dcat:downloadURL': ['any', 'iri'],
    'dct:title': ['any', 'text'],
    'dct:format': ['most', 'iri'],
    'dcat:mediaType': ['most', 'iri'],
    'dct:license': ['most', 'iri'],
    'dct:language': ['any', 'iri'],
  },
  'vcard:Organization': { 'vcard:fn': ['some', 'literal'], 'vcard:hasEmail': ['any', 'iri'], 'vcard:hasURL': ['any', 'iri'] },
  'dct:PeriodOfTime': { 'dcat:startDate': ['most', 'time'], 'dcat:endDate': ['most', 'time'] },
};

/** Every rule of the profile that the graph breaks, and every property of ours that the profile here says nothing of. */
export function brokenRules(graph: Store): readonly string[] {
  return Object.entries(profile).flatMap(([type, rules]) =>
    graph.getSubjects(iriOf('rdf:type'), iriOf(type), null).flatMap((subject) => {
      const quads = graph.getQuads(subject, null, null, null).filter(({ predicate }) => !predicate.equals(iriOf('rdf:type')));
      const known = new Set(Object.keys(rules).map((name) => iriOf(name).value));
      return [
        ...Object.entries(rules).flatMap(([name, rule]) => broken(graph, `${type} ${subject.value} ${name}`, rule, valuesOf(quads, name))),
        ...quads.filter(({ predicate }) => !known.has(predicate.value)).map(({ predicate }) => `${type} has ${predicate.value}`),
        ...(type === 'vcard:Organization' && [...valuesOf(quads, 'vcard:hasEmail'), ...valuesOf(quads, 'vcard:hasURL')].length === 0
          ? [`${type} has neither an address nor a page`]
          : []),
      ];
    }),
  );
}

/** Things of a class that the profile has no rules for. */
export function unknownClasses(graph: Store): readonly string[] {
  const known = new Set(Object.keys(profile).map((name) => iriOf(name).value));
  return graph
    .getObjects(null, iriOf('rdf:type'), null)
    .map(({ value }) => value)
    .filter((value) => !known.has(value));
}

function broken(graph: Store, where: string, [count, kind]: Rule, values: readonly Term[]): readonly string[] {
  const wrong: string[] = [];
  if ((count === 'one' || count === 'some') && values.length === 0) wrong.push(`${where}: is missing`);
  if ((count === 'one' || count === 'most') && values.length > 1) wrong.push(`${where}: stands ${values.length} times`);
  const languages = values.flatMap((value) => (value.termType === 'Literal' && value.language !== '' ? [value.language] : []));
  if (kind === 'text' && !where.endsWith('dcat:keyword') && new Set(languages).size !== languages.length)
    wrong.push(`${where}: two in one language`);
  return [...wrong, ...values.filter((value) => !isOf(graph, kind, value)).map(({ value }) => `${where}: ${value} is no ${kind}`)];
}

function isOf(graph: Store, kind: Rule[1], term: Term): boolean {
  if (kind === 'iri') return term.termType === 'NamedNode' && URL.canParse(term.value);
  if (kind === 'node') return term.termType === 'NamedNode' || term.termType === 'BlankNode';
  if (kind === 'contact') return graph.countQuads(term, iriOf('rdf:type'), iriOf('vcard:Organization'), null) === 1;
  if (term.termType !== 'Literal') return false;
  if (kind === 'text') return term.language !== '' && term.value !== '';
  if (kind === 'time')
    return [iriOf('xsd:date').value, iriOf('xsd:dateTime').value].includes(term.datatype.value) && !Number.isNaN(Date.parse(term.value));
  return term.value !== '';
}

function valuesOf(quads: readonly Quad[], name: string): readonly Term[] {
  return quads.filter(({ predicate }) => predicate.equals(iriOf(name))).map(({ object }) => object);
}

export function iriOf(name: string): Term & { termType: 'NamedNode' } {
  const [prefix = '', local = ''] = name.split(':');
  return DataFactory.namedNode(ns[prefix as keyof typeof ns] + local);
}
