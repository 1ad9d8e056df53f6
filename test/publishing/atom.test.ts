import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { actorAs } from '#features/people/index.ts';
import { addItem, editCell, freezeEdition, recordAdoption, showPlan } from '#features/plans/index.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { planDocument } from '../support/plan-documents.ts';
import { feedsApp, type FeedsApp } from './feeds-app.ts';

const slug = 'eksempel-2026';
const headers = { host: 'localhost:3000' };
const secretary = actorAs('secretariat', { name: 'Et Hemmelig Navn' });

type Node = { name: string; attributes: Readonly<Record<string, string>>; text: string; children: Node[] };

/** The document's tree; a document that is no well-formed XML fails. */
function xmlOf(text: string): Node {
  const root: Node = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes, uri }) => {
    if (uri !== 'http://www.w3.org/2005/Atom') throw new Error(`${name} is no Atom`);
    const node: Node = {
      name,
      attributes: Object.fromEntries(Object.values(attributes).map((one) => [one.name, one.value])),
      text: '',
      children: [],
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (part) => {
    const node = open.at(-1);
    if (node) node.text += part;
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return root.children[0] as Node;
}

const all = (node: Node, name: string): readonly Node[] => node.children.filter((child) => child.name === name);
const textOf = (node: Node, name: string): string => all(node, name)[0]?.text ?? '';

/** What RFC 4287 asks of a feed and its entries (4.1.1, 4.1.2, 3.3, 4.2.6). */
function rulesBroken(feed: Node): readonly string[] {
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
  const isIri = (text: string): boolean => URL.canParse(text) && !/\s/.test(text);
  const broken: string[] = [];
  const demand = (isMet: boolean, rule: string): void => void (isMet || broken.push(rule));
  const ids = all(feed, 'entry').map((entry) => textOf(entry, 'id'));
  demand(feed.name === 'feed', 'root is feed');
  demand(new Set(ids).size === ids.length, 'an id stands once');
  demand(
    all(feed, 'link').some(({ attributes }) => attributes['rel'] === 'self'),
    'a feed links to itself',
  );
  for (const node of [feed, ...all(feed, 'entry')]) {
    for (const name of ['id', 'title', 'updated']) demand(all(node, name).length === 1, `${node.name} has one ${name}`);
    demand(isIri(textOf(node, 'id')), `${node.name}: id is an IRI`);
    demand(isTime.test(textOf(node, 'updated')), `${node.name}: updated is a time`);
    demand(
      all(node, 'author').every((author) => textOf(author, 'name') !== ''),
      `${node.name}: an author has a name`,
    );
    demand(node !== feed || all(node, 'author').length > 0, 'the feed has an author');
    const alternates = all(node, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate');
    demand(alternates.length === 1, `${node.name} has one alternate`);
    demand(
      all(node, 'link').every(({ attributes }) => isIri(attributes['href'] ?? '')),
      `${node.name}: a link is an IRI`,
    );
  }
  const times = all(feed, 'entry').map((entry) => textOf(entry, 'updated'));
  demand(times.join() === times.toSorted().toReversed().join(), 'the latest stands first');
  demand(times.length === 0 || textOf(feed, 'updated') === times[0], 'the feed was updated with its latest entry');
  return broken;
}

describeEachDatabase('the feed of changes', (database) => {
  const changed = async (): Promise<FeedsApp> => {
    const started = await feedsApp(database().db, [
      planDocument(),
      planDocument({ title: 'Sektorplan', scope: { kind: 'sector', sector: 'Øst' }, language: 'nn' }),
    ]);
    const { deps } = started;
    const cell = { plan: slug, item: 'kartlegge-eksisterende-tiltak', period: '2025', version: 0 };
    await editCell(deps, secretary, { ...cell, text: 'Ny <b>tekst</b> & mer', status: 'completed', open: false, why: 'Vedtatt' });
    const plan = await showPlan(deps, secretary, slug);
    await addItem(deps, secretary, { plan: slug, group: plan.areas[0]?.groups[0]?.id, title: 'Nytt tiltak' });
    await freezeEdition(deps, secretary, { plan: slug, label: 'Høstutgaven' });
    await recordAdoption(deps, secretary, { plan: slug, edition: 1, body: 'Partnerskapsmøtet', date: '2025-10-14', outcome: 'endorsed' });
    return started;
  };

  test('is Atom, and has an entry for each act, the latest first', async () => {
    const { app } = await changed();
    const answer = await app.inject({ url: `/planer/${slug}/endringer.atom`, headers });
    expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    const feed = xmlOf(answer.body);
    expect(rulesBroken(feed)).toEqual([]);
    expect(all(feed, 'entry').map((entry) => textOf(entry, 'title'))).toEqual([
      'Eksempelplan 2026: Utgave 1: tilsluttet, Partnerskapsmøtet 14.10.2025',
      'Eksempelplan 2026: Frosset som utgave 1',
      expect.stringContaining('Nytt tiltak: '),
      'Kartlegge eksisterende tiltak: 2 endringer',
      'Eksempelplan 2026: Planen ble lest inn fra test.json',
    ]);
  });

  test('leads to the edition that was frozen or adopted, to the item that was changed, and else to the plan', async () => {
    const { app } = await changed();
    const { body } = await app.inject({ url: `/planer/${slug}/endringer.atom`, headers });
    const [home, ...places] = [...body.matchAll(/rel="alternate" type="text\/html" href="[^"]*(\/planer\/[^"]*)"/g)].map(
      ([, path]) => path,
    );
    const within = ['/utgaver/1', '/utgaver/1', '/tiltak/nytt-tiltak', '/tiltak/kartlegge-eksisterende-tiltak', ''];
    expect(home).toBe(`/planer/${slug}`);
    expect(places).toEqual(within.map((place) => `/planer/${slug}${place}`));
  });

  test('tells what was changed, why, and where, with markup as text', async () => {
    const { app } = await changed();
    const { body } = await app.inject({ url: `/planer/${slug}/endringer.atom`, headers });
    const entry = all(xmlOf(body), 'entry')[3] as Node;
    expect(textOf(entry, 'content')).toBe(
      '<ul><li>Status 2025: tomt → Ferdigstilt</li><li>Tekst 2025: tomt → Ny &lt;b&gt;tekst&lt;/b&gt; &amp; mer</li><li>Hvorfor: Vedtatt</li></ul>',
    );
    expect(all(entry, 'link')[0]?.attributes['href']).toBe(`http://localhost:3000/planer/${slug}/tiltak/kartlegge-eksisterende-tiltak`);
    expect(textOf(entry, 'id')).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  });

  test('names no person', async () => {
    const { app } = await changed();
    for (const url of [`/planer/${slug}/endringer.atom`, '/endringer.atom']) {
      const { body } = await app.inject({ url, headers });
      expect(body).not.toContain('Hemmelig');
      expect(body).toContain('Sekretariatet, Helsefellesskap Eksempel');
    }
  });

  test('of every plan has each act once, in the language of its plan', async () => {
    const { app } = await changed();
    const feed = xmlOf((await app.inject({ url: '/endringer.atom', headers })).body);
    expect(rulesBroken(feed)).toEqual([]);
    expect(all(feed, 'entry')).toHaveLength(6);
    expect(new Set(all(feed, 'entry').map(({ attributes }) => attributes['xml:lang']))).toEqual(new Set(['nb', 'nn']));
  });

  test('is not sent again to who has it', async () => {
    const { app, deps } = await changed();
    const url = `/planer/${slug}/endringer.atom`;
    const first = await app.inject({ url, headers });
    const since = { ...headers, 'if-modified-since': String(first.headers['last-modified']) };
    expect((await app.inject({ url, headers: { ...headers, 'if-none-match': String(first.headers.etag) } })).statusCode).toBe(304);
    expect((await app.inject({ url, headers: since })).statusCode).toBe(304);
    await recordAdoption(deps, secretary, { plan: slug, edition: 1, body: 'SSU', date: '2025-10-15', outcome: 'noted' });
    const later = await app.inject({ url, headers: { ...headers, 'if-none-match': String(first.headers.etag) } });
    expect(later.statusCode).toBe(200);
    expect(all(xmlOf(later.body), 'entry')[0]?.children.map(({ text }) => text)).toContain(
      'Eksempelplan 2026: Utgave 1: tatt til orientering, SSU 15.10.2025',
    );
  });

  test('of a plan that is not there is not there', async () => {
    const { app } = await feedsApp(database().db, []);
    expect((await app.inject({ url: '/planer/x/endringer.atom', headers })).statusCode).toBe(404);
    expect(rulesBroken(xmlOf((await app.inject({ url: '/endringer.atom', headers })).body))).toEqual([]);
  });

  test('has the address that is configured, and none that a request makes up', async () => {
    const { app } = await feedsApp(database().db, [planDocument()], { address: 'https://plan.example.org' });
    const { body } = await app.inject({ url: '/endringer.atom', headers });
    expect(body).toContain('<id>https://plan.example.org/endringer.atom</id>');
    expect((await app.inject({ url: '/endringer.atom', headers: { host: 'ond.example.org' } })).statusCode).toBe(421);
  });
});
