import { expect, test } from 'vitest';
import type { ChangeAnswer, WrittenCell } from '../model/change-answer.ts';
import { createGridStore, type ChangeFields } from './grid-store.ts';

const base: WrittenCell = { text: 'Forberede', status: null, open: false, version: 3 };

/** A server that keeps one cell, as the use case does: an old version is a conflict. */
function aServer() {
  let cell = base;
  const asked: ChangeFields[] = [];
  let reachable = true;
  return {
    asked,
    write: (text: string) => (cell = { ...cell, text, version: cell.version + 1 }),
    cut: (isCut: boolean) => (reachable = !isCut),
    post: async (fields: ChangeFields): Promise<ChangeAnswer> => {
      asked.push(fields);
      await Promise.resolve();
      if (!reachable) throw new Error('no answer');
      if (fields['act'] === 'undo') return { outcome: 'saved', batch: 'undo' };
      if (fields['text'] === 'nektet') return { outcome: 'refused', status: 422, message: 'Fjern nummeret.' };
      if (Number(fields['version']) !== cell.version) return { outcome: 'conflict', current: cell };
      cell = { text: String(fields['text']), status: String(fields['status']) || null, open: 'open' in fields, version: cell.version + 1 };
      return { outcome: 'saved', batch: `b${cell.version}`, cell };
    },
  };
}

function opened() {
  const server = aServer();
  let reloads = 0;
  const store = createGridStore(server.post, async () => {
    reloads += 1;
  });
  return { server, store, cell: () => store.get().cells.get('a/2025'), reloads: () => reloads };
}

test('what is written is shown at once and is saved with the version it was based on', async () => {
  const { server, store, cell } = opened();
  const saving = store.write('a/2025', base, { text: 'Starte' });
  expect(cell()).toMatchObject({ phase: 'saving', draft: { text: 'Starte' } });
  await saving;
  expect(cell()).toMatchObject({ phase: 'saved', saved: { text: 'Starte', version: 4 } });
  expect(server.asked[0]).toMatchObject({ act: 'cell', item: 'a', period: '2025', version: '3' });
});

test('two changes of one cell in a row are sent one after the other, without a conflict with oneself', async () => {
  const { store, cell } = opened();
  const first = store.write('a/2025', base, { text: 'Starte' });
  await Promise.all([first, store.write('a/2025', base, { status: 'planned' })]);
  expect(cell()).toMatchObject({ phase: 'saved', saved: { text: 'Starte', status: 'planned' } });
});

test('writing what is there already sends nothing', async () => {
  const { server, store } = opened();
  await store.write('a/2025', base, { text: 'Forberede' });
  expect(server.asked).toEqual([]);
});

test('when no answer comes the text stays, and is saved when it is tried again', async () => {
  const { server, store, cell } = opened();
  server.cut(true);
  await store.write('a/2025', base, { text: 'Starte' });
  expect(cell()).toMatchObject({ phase: 'failed', draft: { text: 'Starte' } });
  expect(store.get().notice).toEqual({ kind: 'unsent' });
  server.cut(false);
  await store.retry();
  expect(cell()).toMatchObject({ phase: 'saved', saved: { text: 'Starte' } });
});

test('a refused text stays to be corrected, with the reason', async () => {
  const { store, cell } = opened();
  await store.write('a/2025', base, { text: 'nektet' });
  expect(cell()).toMatchObject({ phase: 'failed', draft: { text: 'nektet' }, message: 'Fjern nummeret.' });
  await store.write('a/2025', base, { text: 'rettet' });
  expect(cell()).toMatchObject({ phase: 'saved', saved: { text: 'rettet' } });
});

test('a conflict keeps both values until one is chosen, and the chosen one is saved over the other', async () => {
  const { server, store, cell } = opened();
  server.write('Noen andre');
  await store.write('a/2025', base, { text: 'Starte' });
  expect(cell()).toMatchObject({ phase: 'conflict', draft: { text: 'Starte' }, current: { text: 'Noen andre' } });
  await store.settle('a/2025', { text: 'Starte', status: null, open: false });
  expect(cell()).toMatchObject({ phase: 'saved', saved: { text: 'Starte' } });
});

test('giving up in a conflict leaves what the other wrote', async () => {
  const { server, store, cell } = opened();
  server.write('Noen andre');
  await store.write('a/2025', base, { text: 'Starte' });
  store.discard('a/2025');
  expect(cell()).toMatchObject({ phase: 'saved', saved: { text: 'Noen andre' } });
});

test('undo takes back the latest act first and loads the plan anew', async () => {
  const { server, store, cell, reloads } = opened();
  await store.write('a/2025', base, { text: 'Starte' });
  await store.write('a/2025', base, { text: 'Fortsette' });
  await store.undo();
  expect(server.asked.at(-1)).toEqual({ act: 'undo', batch: 'b5' });
  expect(store.get().done).toEqual(['b4']);
  expect(store.get().notice).toEqual({ kind: 'undone' });
  expect(reloads()).toBe(1);
  expect(cell()).toBeUndefined();
});
