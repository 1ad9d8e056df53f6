import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { systemActor } from '#features/people/index.ts';
import { editCell, editItem, freezeEdition, showItem } from '#features/plans/index.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { item, planDocument } from '../support/plan-documents.ts';
import { feedsApp } from './feeds-app.ts';

const slug = 'eksempel-2026';
const host = { host: 'localhost:3000' };

describeEachDatabase('a plan embedded elsewhere', (database) => {
  const started = (document = planDocument()) => feedsApp(database().db, [document]);

  test('is a page of plain HTML that any site may frame, with nothing in it that runs or loads', async () => {
    const { app } = await started();
    const { statusCode, headers, body } = await app.inject({ url: `/innbygging/${slug}`, headers: host });
    expect(statusCode).toBe(200);
    expect(headers['x-frame-options']).toBeUndefined();
    const style = /<style>(.*)<\/style>/s.exec(body)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
    );
    expect(headers['set-cookie']).toBeUndefined();
    expect(body).not.toMatch(/<script|<img|<link|<form|\sstyle=|\son\w+=|javascript:/i);
    expect(body).toContain('<html lang="nb">');
    for (const [link] of body.matchAll(/<a [^>]*>/g)) expect(link).toContain('target="_top"');
  });

  test('shows areas, target pictures, items and statuses as symbol and word', async () => {
    const { app } = await started();
    const { body } = await app.inject({ url: `/innbygging/${slug}`, headers: host });
    expect(body).toContain('<h2 id="plan" class="first">Eksempelplan 2026</h2>');
    expect(body).toContain('<h3 id="omrade-0">1. Digital samhandling</h3>');
    expect(body).toContain('<span aria-hidden="true">◐</span>\u00a0Under arbeid');
    expect(body).toContain('(?) Åpent spørsmål');
    expect(body).toContain(`href="/planer/${slug}/tiltak/pasientens-legemiddelliste"`);
    expect(body).toContain('<th scope="col">År ukjent</th>');
  });

  test('is one area alone, with the options that make sense and without those that do not', async () => {
    const { app } = await started();
    const url = `/innbygging/${slug}/digital-samhandling?visning=liste&niva=4&periode=2024&tema=mork&farge=%23ffff00&skrift=serif&utgave=x`;
    const { body } = await app.inject({ url, headers: host });
    expect(body).toContain('<h4 id="omrade-0" class="first">1. Digital samhandling</h4>');
    expect(body).not.toContain('Rehabilitering');
    expect(body).not.toContain('<table');
    expect(body).toContain('<li>2024: ');
    expect(body).not.toContain('Flere møter');
    expect(body).toContain('color-scheme:dark');
    expect(body).toContain('--accent:#ffff00');
    expect(body).toContain('serif');
    const light = await app.inject({ url: `/innbygging/${slug}?tema=lys&farge=ffff00`, headers: host });
    expect(light.body).not.toContain('--accent:#ffff00');
  });

  test.each(['farge=red;}body{display:none', 'farge=%23fff', 'visning=<script>', 'niva=9', 'periode=%27)--', 'tema[]=x', 'utgave=-1'])(
    'takes ?%s for nothing',
    async (query) => {
      const { app } = await started();
      const plain = await app.inject({ url: `/innbygging/${slug}`, headers: host });
      const { statusCode, body } = await app.inject({ url: `/innbygging/${slug}?${query}`, headers: host });
      expect(statusCode).toBe(200);
      expect(body).toBe(plain.body);
    },
  );

  test('writes markup and formulas in titles as text', async () => {
    const title = '<script>alert(1)</script>"\'&';
    const { app } = await started(
      planDocument({ areas: [{ key: 'a', title, vision: [{ text: title }], groups: [{ title, items: [item(title, { key: 'x' })] }] }] }),
    );
    const { body } = await app.inject({ url: `/innbygging/${slug}`, headers: host });
    expect(body).not.toContain('<script');
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;');
  });

  test('says of what is not there, in a frame too', async () => {
    const { app } = await started();
    for (const url of ['/innbygging/x', `/innbygging/${slug}/x`, `/innbygging/${slug}?utgave=7`]) {
      const { statusCode, headers, body } = await app.inject({ url, headers: host });
      expect([url, statusCode]).toEqual([url, 404]);
      expect(headers['content-type']).toContain('text/html');
      expect(headers['x-frame-options']).toBeUndefined();
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(body).toContain('<p>');
    }
  });

  test('follows the plan, while an edition stays as it was', async () => {
    const { app, deps } = await started();
    await freezeEdition(deps, systemActor, { plan: slug });
    const { item: found } = await showItem(deps, systemActor, slug, 'kartlegge-eksisterende-tiltak');
    await editItem(deps, systemActor, { plan: slug, item: found.key, title: 'Noe helt annet', version: found.version });
    const now = await app.inject({ url: `/innbygging/${slug}`, headers: host });
    const then = await app.inject({ url: `/innbygging/${slug}?utgave=1`, headers: host });
    expect(now.body).toContain('Noe helt annet');
    expect(then.body).toContain('Kartlegge eksisterende tiltak');
    expect(then.body).toContain(`href="/planer/${slug}/utgaver/1/tiltak/kartlegge-eksisterende-tiltak"`);
  });

  test('is not sent again to who has it, and is when the plan changes', async () => {
    const { app, deps } = await started();
    const first = await app.inject({ url: `/innbygging/${slug}`, headers: host });
    const again = await app.inject({ url: `/innbygging/${slug}`, headers: { ...host, 'if-none-match': String(first.headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect(again.headers['x-frame-options']).toBeUndefined();
    await editCell(deps, systemActor, {
      plan: slug,
      item: 'kartlegge-eksisterende-tiltak',
      period: '2025',
      text: 'Ny tekst',
      status: null,
      open: false,
      version: 0,
    });
    const changed = await app.inject({ url: `/innbygging/${slug}`, headers: { ...host, 'if-none-match': String(first.headers.etag) } });
    expect(changed.statusCode).toBe(200);
    expect(changed.body).toContain('Ny tekst');
  });

  test('shows no contacts', async () => {
    const { app } = await started();
    const { body } = await app.inject({ url: `/innbygging/${slug}`, headers: host });
    expect(body).not.toContain('Seksjon for eksempel');
  });
});
