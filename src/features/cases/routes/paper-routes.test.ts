import { expect, test } from 'vitest';
import { actorAs, isRole } from '#features/people/index.ts';
import { createHttp } from '#platform/http/create-http.ts';
import { describeEachDatabase, quietLog } from '../../../../test/support/databases.ts';
import { depsOf, member } from '../../../../test/support/people.ts';
import { makeCase, makeForum, makePartnership } from '../../../../test/support/steering.ts';
import { paperRoutes } from './paper-routes.ts';

const host = 'localhost:3000';
const pdf = '%PDF-1.7\n';

describeEachDatabase('papers over the net', (database) => {
  async function site() {
    const { db } = database();
    const partnership = await makePartnership(db);
    const id = await makeCase(db, partnership, await makeForum(db, partnership));
    const app = createHttp({ log: quietLog, isReady: async () => true });
    paperRoutes(app, depsOf(db), async ({ headers }) => {
      const role = headers['x-role'];
      return role === 'member' ? member : actorAs(isRole(role) ? role : 'public');
    });
    await app.ready();
    const send = (role: string, fields: Readonly<Record<string, string>>, fileName: string, content: string) => {
      const texts = Object.entries(fields).map(
        ([name, value]) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      );
      const file = `--x\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\n\r\n${content}\r\n--x--\r\n`;
      return app.inject({
        method: 'POST',
        url: `/vedlegg/sak/${id}`,
        headers: { host, origin: `http://${host}`, 'x-role': role, 'content-type': 'multipart/form-data; boundary=x' },
        payload: texts.join('') + file,
      });
    };
    const fetch = (role: string, paper: string) =>
      app.inject({ method: 'GET', url: `/vedlegg/${paper}`, headers: { host, 'x-role': role } });
    return { app, id, send, fetch };
  }

  test('are taken in from a form, and given to be kept and never shown', async () => {
    const { app, id, send, fetch } = await site();
    const sent = await send('secretariat', { tilbake: `/saker/${id}` }, '../Årsrapport.exe', pdf);
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `/saker/${id}?vedlegg=lagt-til`]);
    const got = await fetch('public', '1');
    expect([got.statusCode, got.body, got.headers['content-type']]).toEqual([200, pdf, 'application/pdf']);
    expect(got.headers['content-disposition']).toBe(`attachment; filename="Arsrapport.pdf"; filename*=UTF-8''%C3%85rsrapport.pdf`);
    expect(got.headers['x-content-type-options']).toBe('nosniff');
    await app.close();
  });

  test('that are withheld are not there for the public, and nobody is sent elsewhere', async () => {
    const { app, send, fetch } = await site();
    const sent = await send('secretariat', { tilbake: '//evil.example/', withheldBy: '§ 13' }, 'a.pdf', pdf);
    expect(sent.headers.location).toBe('/?vedlegg=lagt-til');
    expect((await fetch('public', '1')).statusCode).toBe(404);
    expect((await fetch('member', '1')).headers['cache-control']).toBe('private, no-store');
    await app.close();
  });

  test('that are not taken say why, and only the secretariat sends them', async () => {
    const { app, id, send, fetch } = await site();
    expect((await send('secretariat', {}, 'a.pdf', '<html><script>')).headers.location).toBe(`/saker/${id}?feil=paper_type_unknown`);
    expect((await send('member', {}, 'a.pdf', pdf)).statusCode).toBe(403);
    for (const wrong of ['0', 'x', '1e3', '99999999999999999999', '7']) expect((await fetch('secretariat', wrong)).statusCode).toBe(404);
    await app.close();
  });
});
