import { expect, test } from 'vitest';
import { actorAs, listContacts, showContactNames, systemActor } from '#features/people/index.ts';
import { editCell } from '#features/plans/index.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { secretariat } from '../support/people.ts';
import { planDocument, withItem } from '../support/plan-documents.ts';
import { openApi, type ApiApp } from './api-app.ts';
import { examplesFor } from './examples.ts';
import { operationsOf } from './operations.ts';

const item = 'kartlegge-eksisterende-tiltak';

describeEachDatabase('what the pages hide from somebody', (database) => {
  /** Every reading there is, as somebody: all that it answers with, in one text. */
  async function readAll(api: ApiApp, role: string): Promise<string> {
    const examples = examplesFor(api);
    let all = '';
    for (const { id, method, path } of operationsOf(await api.describe())) {
      if (method !== 'GET') continue;
      const { path: values = {} } = examples[id] ?? {};
      const url = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(String(name === 'item' ? item : values[name])));
      const query = { search: '?q=samhandling', compareEditions: '?from=1' }[id] ?? '';
      all += (await api.call({ method, url: url + query }, role)).text;
    }
    // What is refused must not tell either: a question that names the person.
    for (const name of ['limit=1&kontakt=1', `q=${'Person'}`]) {
      all += (await api.call({ method: 'GET', url: `/api/v1/plans/${api.slug}/items?${name}` }, role)).text;
    }
    return all;
  }

  const start = async () => {
    const document = withItem(planDocument(), 'Kartlegge eksisterende tiltak', (found) => ({
      ...found,
      contacts: [{ name: 'Seksjon for eksempel' }, { name: 'Eksempel Person' }],
    }));
    const api = await openApi(database().program, document);
    const persons = (await listContacts(api.deps.db, systemActor)).filter(({ kind }) => kind === 'person');
    const writer = persons.find(({ name }) => name === 'Eksempel Person');
    if (!writer) throw new Error('the plan names no person');
    const actor = actorAs('contact', { name: writer.name, contactId: writer.id });
    await editCell(api.deps, actor, { plan: api.slug, item, period: '2025', version: 0, text: 'Skrevet av en kontakt' });
    const everybody = persons.map(({ name }) => name);
    return { api, everybody, names: everybody.filter((name) => name === writer.name) };
  };
  const shownOf = (text: string, names: readonly string[]) => names.filter((name) => text.includes(name));

  test('is not in any answer they can get: names of persons for the public, addresses that are told for all but the secretariat', async () => {
    const { api, names, everybody } = await start();
    const texts = { public: '', member: '', secretariat: '' };
    for (const role of ['public', 'member', 'secretariat'] as const) texts[role] = await readAll(api, role);
    expect(names.length).toBeGreaterThan(0);
    expect(shownOf(texts.public, everybody)).toEqual([]);
    expect(shownOf(texts.member, names)).toEqual(names);
    expect(texts.public).not.toMatch(/"who":"/);
    expect(texts.secretariat).toContain('hooks.example.no');
    expect(texts.public + texts.member).not.toContain('hooks.example.no');
    expect(Object.values(texts).join('')).not.toMatch(/whsec_|@/);
    await api.app.close();
  });

  test('is in their answers once the partnership shows it', async () => {
    const { api, names } = await start();
    await showContactNames(api.deps, secretariat, { partnership: 'eksempel', shown: true });
    expect(shownOf(await readAll(api, 'public'), names)).toEqual(names);
    await api.app.close();
  });

  test('is gone from an edition once the partnership hides it again, also for one who has read the edition', async () => {
    const { api, names } = await start();
    await showContactNames(api.deps, secretariat, { partnership: 'eksempel', shown: true });
    const url = `/api/v1/plans/${api.slug}/editions/1`;
    const shown = await api.call({ method: 'GET', url }, 'public');
    expect(shownOf(shown.text, names)).not.toEqual([]);
    expect(shown.headers['cache-control']).toBe('private, no-cache');

    await showContactNames(api.deps, secretariat, { partnership: 'eksempel', shown: false });
    const hidden = await api.call({ method: 'GET', url, headers: { 'if-none-match': String(shown.headers['etag']) } }, 'public');
    expect([hidden.status, shownOf(hidden.text, names)]).toEqual([200, []]);
    await api.app.close();
  });
});
