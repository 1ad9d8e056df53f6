import { expect, test } from 'vitest';
import { describeEachDatabase } from '../support/databases.ts';
import { openApi, type ApiApp } from './api-app.ts';

const item = 'fagnettverk-for-digital-samhandling';

describeEachDatabase('a bulk request', (database) => {
  const start = async () => {
    const api = await openApi(database().program);
    const send = (rows: readonly object[], atomic: boolean, role = 'secretariat') =>
      api.call(
        {
          method: 'POST',
          url: `/api/v1/plans/${api.slug}/bulk`,
          headers: { 'content-type': 'application/json', 'accept-language': 'en' },
          body: JSON.stringify({ rows, atomic }),
        },
        role,
      );
    return { api, send };
  };
  const textOf = async (api: ApiApp) =>
    (await api.call({ method: 'GET', url: `/api/v1/plans/${api.slug}/items/${item}/cells/2024` })).json() as { text: string };
  const rows = [
    { op: 'cell', item, period: '2024', version: 1, text: 'Skrevet' },
    { op: 'cell', item, period: '2024', version: 1, text: 'For sent' },
    { op: 'cell', item: 'ingen', period: '2024', version: 0, text: 'x' },
    { op: 'add', group: 1, title: 'Et nytt tiltak' },
  ];

  test('does each row by itself, and tells of each', async () => {
    const { api, send } = await start();
    const answer = await send(rows, false);
    expect(answer.status).toBe(200);
    expect(answer.json()).toMatchObject({
      written: 2,
      results: [
        { status: 200, item, version: 2 },
        { status: 412, code: 'changed_since', detail: expect.stringContaining('Somebody'), current: { text: 'Skrevet', version: 2 } },
        { status: 404, code: 'item_not_found', item: 'ingen' },
        { status: 200, item: 'et-nytt-tiltak' },
      ],
    });
    expect(await textOf(api)).toMatchObject({ text: 'Skrevet' });
    await api.app.close();
  });

  test('writes nothing where it asks for all or none and a row is refused, and tells which', async () => {
    const { api, send } = await start();
    const before = await textOf(api);
    const answer = await send(rows, true);
    expect(answer.status).toBe(409);
    expect(answer.json()).toMatchObject({
      code: 'bulk_not_written',
      detail: expect.stringContaining('Row 2'),
      results: [{ status: 424 }, { status: 412, code: 'changed_since' }, { status: 424 }, { status: 424 }],
    });
    expect(await textOf(api)).toEqual(before);
    expect((await send([rows[0] ?? {}, rows[3] ?? {}], true)).json()).toMatchObject({ written: 2 });
    expect(await textOf(api)).toMatchObject({ text: 'Skrevet' });
    await api.app.close();
  });

  test('lets nobody write what they may not', async () => {
    const { api, send } = await start();
    const before = await textOf(api);
    for (const role of ['public', 'member', 'contact:999']) {
      expect((await send(rows, false, role)).json()).toMatchObject({ written: 0, results: [{ status: 403 }, {}, {}, { status: 403 }] });
    }
    expect(await textOf(api)).toEqual(before);
    await api.app.close();
  });

  test('takes no more than 500 rows', async () => {
    const { api, send } = await start();
    const row = { op: 'cell', item, period: '2025', version: 99, text: 'x' };
    expect(
      (
        await send(
          Array.from({ length: 501 }, () => row),
          false,
        )
      ).status,
    ).toBe(400);
    expect(
      (
        await send(
          Array.from({ length: 500 }, () => row),
          false,
        )
      ).status,
    ).toBe(200);
    await api.app.close();
  });
});
