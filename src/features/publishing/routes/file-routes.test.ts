import type { FastifyInstance } from 'fastify';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { systemActor, type Viewer } from '#features/people/index.ts';
import { acceptPlan, freezeEdition, recordAdoption } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { createHttp } from '#platform/http/create-http.ts';
import { describeEachDatabase, quietLog } from '../../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../../test/support/people.ts';
import { item, planDocument } from '../../../../test/support/plan-documents.ts';
import { mediaTypes, publicationFormats } from '../model/format.ts';
import { publishingDeps, type PublishingDeps } from '../publishing-deps.ts';
import { answerFiles } from './file-routes.ts';

const person = item('Med kontakt', { contacts: [{ name: 'Kari Eksempel' }] });
const document = planDocument({
  title: 'Porteføljeplan "2026"',
  areas: [{ key: 'a', title: 'Område', vision: [], groups: [{ title: 'Gruppe', items: [person] }] }],
});

describeEachDatabase('files over the web', (database) => {
  let deps: PublishingDeps;
  let app: FastifyInstance;
  let plan: string;
  let viewer: Viewer;
  const opened: PublishingDeps[] = [];
  beforeEach(async () => {
    viewer = citizen;
    deps = publishingDeps(depsOf(database().db));
    opened.push(deps);
    app = createHttp({ log: quietLog, isReady: async () => true });
    answerFiles(app, deps, async () => viewer);
    ({ slug: plan } = await inTransaction(deps.db, (tx) => acceptPlan(tx, systemActor, { document, file: 'x', seenVersion: null })));
  });
  afterAll(() => opened.forEach(({ writer }) => writer.close()));

  const get = (path: string, headers: Readonly<Record<string, string>> = {}) => app.inject({ url: `/planer/${plan}${path}`, headers });

  test('every format comes with its media type, a name for old and new programs, and no guessing', async () => {
    for (const format of publicationFormats) {
      const { statusCode, headers } = await get(`/filer/${format}`);
      expect([statusCode, headers['content-type'], headers['x-content-type-options']]).toEqual([200, mediaTypes[format], 'nosniff']);
      expect(headers['content-disposition']).toMatch(
        new RegExp(
          `^attachment; filename="portefoljeplan-2026-utkast-[-0-9]+\\.${format}"; filename\\*=UTF-8''Portef%C3%B8ljeplan%202026%2C%20utkast%20[-0-9]+\\.${format}$`,
        ),
      );
      expect(headers['cache-control']).toBe('private, no-cache');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    }
  });

  test('who has the bytes already is told so, until something changes', async () => {
    await freezeEdition(deps, secretariat, { plan });
    const first = await get('/utgaver/1/filer/html');
    const etag = String(first.headers['etag']);
    for (const tags of [etag, `W/${etag}`, `"x", ${etag}`]) {
      const again = await get('/utgaver/1/filer/html', { 'if-none-match': tags });
      expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
    }
    await recordAdoption(deps, secretariat, { plan, edition: 1, body: 'SSU', date: '2025-10-14', outcome: 'endorsed' });
    const adopted = await get('/utgaver/1/filer/html', { 'if-none-match': etag });
    expect(adopted.statusCode).toBe(200);
    const kept = await get(`/utgaver/1/filer/html?sha=${etag.slice(1, -1)}`);
    expect([kept.statusCode, kept.headers['cache-control']]).toEqual([200, 'private, max-age=31536000, immutable']);
    expect(kept.rawPayload.equals(first.rawPayload)).toBe(true);
  });

  test('what an address cannot mean is refused, and never a fault', async () => {
    await freezeEdition(deps, secretariat, { plan });
    const refused = ['/filer/doc', '/filer/__proto__', '/utgaver/0/filer/pdf', '/utgaver/2/filer/pdf', '/utgaver/x/filer/pdf'];
    refused.push(
      '/utgaver/99999999999/filer/pdf',
      '/utgaver/1/filer/pdf?sha=x',
      `/utgaver/1/filer/pdf?sha=${'a'.repeat(64)}`,
      '/utgaver/1/filer/pdf?sha=a&sha=b',
    );
    for (const path of refused) expect([path, (await get(path)).statusCode]).toEqual([path, 404]);
    expect((await app.inject('/planer/ingen/filer/pdf')).statusCode).toBe(404);
  });

  test('names of persons reach only those who may see them, from the same address', async () => {
    expect((await get('/filer/csv')).payload).not.toContain('Kari Eksempel');
    viewer = member;
    const inside = await get('/filer/csv');
    expect(inside.payload).toContain('Kari Eksempel');
    expect(inside.headers['vary']).toBe('Cookie');
    viewer = citizen;
    expect((await get('/filer/csv')).payload).not.toContain('Kari Eksempel');
  });

  test('a preview is for the secretariat, and only for whoever knows its address', async () => {
    const id = deps.previews.keep({ count: 1, svg: ['<svg/>'] });
    const preview = (path: string) => app.inject(`/publisering/forhandsvisning/${path}`);
    expect((await preview(`${id}/1`)).statusCode).toBe(403);
    viewer = secretariat;
    const seen = await preview(`${id}/1`);
    expect([seen.statusCode, seen.headers['content-type'], seen.payload]).toEqual([200, 'image/svg+xml', '<svg/>']);
    for (const path of [`${id}/2`, `${id}/x`, 'annet/1']) expect((await preview(path)).statusCode).toBe(404);
  });
});
