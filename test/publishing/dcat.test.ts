import jsonld from 'jsonld';
import { Parser, Store, Writer } from 'n3';
import { describe, expect, test } from 'vitest';
import { systemActor } from '#features/people/index.ts';
import { freezeEdition } from '#features/plans/index.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { planDocument } from '../support/plan-documents.ts';
import { brokenRules, iriOf, unknownClasses } from './catalogue-profile.ts';
import { feedsApp, type FeedsApp } from './feeds-app.ts';

const slug = 'eksempel-2026';
const headers = { host: 'localhost:3000' };
const nasty = 'Plan "med" \\ <tegn>\nog 😀';

const graphOf = (turtle: string): Store => new Store(new Parser({ format: 'text/turtle' }).parse(turtle));

/** The graph in its canonical form (RDFC-1.0), by which two graphs are the same or not. */
const canonical = (nQuads: string): Promise<string> => {
  const options = { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', format: 'application/n-quads' };
  return jsonld.canonize(nQuads as never, options as never) as unknown as Promise<string>;
};

const nQuadsOf = (graph: Store): string => new Writer({ format: 'N-Quads' }).quadsToString(graph.getQuads(null, null, null, null));

describeEachDatabase('the catalogue of open data', (database) => {
  const started = async (options: Parameters<typeof feedsApp>[2] = {}): Promise<FeedsApp> => {
    const sector = planDocument({ title: nasty, scope: { kind: 'sector', sector: 'Øst' }, language: 'nn' });
    const made = await feedsApp(database().db, [planDocument(), sector], options);
    await freezeEdition(made.deps, systemActor, { plan: slug });
    return made;
  };
  const turtleOf = async ({ app }: FeedsApp): Promise<string> => (await app.inject({ url: '/katalog.ttl', headers })).body;

  test('has every property that DCAT-AP-NO requires, and writes each as it wants it', async () => {
    const graph = graphOf(await turtleOf(await started()));
    expect(brokenRules(graph)).toEqual([]);
    expect(unknownClasses(graph)).toEqual([]);
    expect(graph.countQuads(null, iriOf('rdf:type'), iriOf('dcat:Dataset'), null)).toBe(3);
    expect(graph.countQuads(null, iriOf('rdf:type'), iriOf('dcat:DatasetSeries'), null)).toBe(1);
    expect(graph.countQuads(null, iriOf('rdf:type'), iriOf('dcat:Distribution'), null)).toBe(18);
  });

  test('says the same in Turtle and in JSON-LD', async () => {
    const made = await started();
    const json = await made.app.inject({ url: '/katalog.jsonld', headers });
    const refuse = async (): Promise<never> => {
      throw new Error('JSON-LD is to be read without fetching anything');
    };
    const quads = (await jsonld.toRDF(JSON.parse(json.body), { format: 'application/n-quads', documentLoader: refuse })) as string;
    expect(await canonical(quads)).toBe(await canonical(nQuadsOf(graphOf(await turtleOf(made)))));
    expect(json.headers['content-type']).toBe('application/ld+json; charset=utf-8');
  });

  test('tells of nothing that does not hang together: each thing it names by a name of its own is described', async () => {
    const graph = graphOf(await turtleOf(await started()));
    for (const name of [
      'dct:publisher',
      'dcat:dataset',
      'dcat:service',
      'dcat:distribution',
      'dcat:inSeries',
      'dcat:prev',
      'dcat:servesDataset',
    ]) {
      for (const object of graph.getObjects(null, iriOf(name), null)) {
        expect([name, object.value, graph.countQuads(object, iriOf('rdf:type'), null, null)]).toEqual([name, object.value, 1]);
      }
    }
  });

  test('writes titles as they are, whatever stands in them', async () => {
    const graph = graphOf(await turtleOf(await started()));
    expect(graph.getObjects(null, iriOf('dct:title'), null).map(({ value }) => value)).toContain(nasty);
  });

  test('answers at /katalog in the form that is asked for', async () => {
    const { app } = await started();
    const form = async (accept: string) => (await app.inject({ url: '/katalog', headers: { ...headers, accept } })).headers['content-type'];
    expect(await form('application/ld+json')).toBe('application/ld+json; charset=utf-8');
    expect(await form('text/turtle, application/ld+json;q=0.5')).toBe('text/turtle; charset=utf-8');
    expect(await form('*/*')).toBe('text/turtle; charset=utf-8');
  });

  test('has the address, the licence and the contact that are configured', async () => {
    const text = await turtleOf(await started({ address: 'https://plan.example.org', license: 'nlod-2.0', contact: 'post@example.org' }));
    expect(text).toContain('<https://plan.example.org/katalog>');
    expect(text).toContain('licence/NLOD_2_0>');
    expect(text).toContain('vcard:hasEmail <mailto:post@example.org>');
    expect(text).not.toContain('localhost');
    expect(brokenRules(graphOf(text))).toEqual([]);
  });

  test('of no plans is a catalogue still', async () => {
    const graph = graphOf(await turtleOf(await feedsApp(database().db, [])));
    expect(brokenRules(graph)).toEqual([]);
  });
});

describe('the profile', () => {
  test('sees what is missing, doubled or of the wrong kind', () => {
    const graph = graphOf(`
      @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
      <urn:a> a dcat:Dataset ; dct:title "uten språk" ; dct:publisher <urn:b>, <urn:c> ; dct:modified "i går" ; dcat:theme "HEAL" .`);
    expect(brokenRules(graph)).toHaveLength(6);
  });
});
