import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { readDocument } from '#features/reading/index.ts';
import { writeHtml } from '../../src/features/publishing/formats/html/write-html.ts';
import { buildPublication } from '../../src/features/publishing/model/build-publication.ts';
import type { Publication } from '../../src/features/publishing/model/publication.ts';
import { defaultTemplate } from '../../src/features/publishing/model/template.ts';
import { item, planDocument } from '../support/plan-documents.ts';
import { anyPlan, nastyTexts, publicationOf } from './random-publication.ts';
import { missing, said } from './pdf/said.ts';

const write = async (publication: Publication): Promise<string> => Buffer.from(await writeHtml(publication)).toString();

type Element = Readonly<{ name: string; attributes: Readonly<Record<string, string>> }>;

/** The page read strictly, as XML but for what HTML writes shorter: the elements and the text that is read. */
function read(page: string): Readonly<{ elements: readonly Element[]; text: string }> {
  const elements: Element[] = [];
  const open: string[] = [];
  let text = '';
  const parser = new SaxesParser({ fragment: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    open.push(tag.name);
    elements.push({ name: tag.name, attributes: tag.attributes as Record<string, string> });
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (piece) => {
    if (!open.includes('style') && !open.includes('title')) text += piece;
  });
  parser.write(page.replace('<!doctype html>', '').replaceAll(/<(meta|br|img)\b([^>]*?)\s*\/?>/g, '<$1$2/>')).close();
  return { elements, text: text.replaceAll(/\s/g, '') };
}

const squeezed = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replaceAll(/[\s\p{Cc}]/gu, '')).filter(Boolean);

test('the page says everything in order, in the plan’s language, and fetches and runs nothing', async () => {
  const { document } = await readDocument(await readFile('examples/oslo/ous-plan-2026.txt'), 'ous.txt');
  const publication = publicationOf(document);
  const page = await write(publication);
  const { elements, text } = read(page);
  expect(missing(squeezed(said(publication)), text)).toEqual([]);
  expect(elements[0]).toEqual({ name: 'html', attributes: { lang: 'nb' } });
  expect(elements.some(({ name }) => ['script', 'link', 'iframe', 'object', 'form'].includes(name))).toBe(false);
  expect(elements.flatMap(({ attributes }) => (attributes['src'] === undefined ? [] : [attributes['src']]))).toEqual([]);
  expect(page).not.toMatch(/url\(|@import/);
  const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
  expect(policy?.attributes['content']).toContain("default-src 'none'");
});

test('headings do not skip, every table has a name, and every header cell says what it is over', async () => {
  const { elements } = read(await write(publicationOf(planDocument())));
  const levels = elements.flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name.slice(1))] : []));
  for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
  const scopes = elements.filter(({ name }) => name === 'th').map(({ attributes }) => attributes['scope']);
  expect(new Set(scopes)).toEqual(new Set(['col', 'row', 'rowgroup']));
  const tables = elements.filter(({ name }) => name === 'table').length;
  expect(
    elements.filter(({ name, attributes }) => name === 'div' && attributes['role'] === 'region' && attributes['aria-label']),
  ).toHaveLength(tables);
  const targets = elements.flatMap(({ attributes }) => (attributes['href']?.startsWith('#') ? [attributes['href'].slice(1)] : []));
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  expect(ids).toEqual(expect.arrayContaining(targets));
  expect(new Set(ids).size).toBe(ids.length);
});

test('markup in titles comes out as text, and a link that would run something is no link', async () => {
  const items = [...nastyTexts, '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '{{7*7}}', '</style>'].map((title, at) =>
    item(title || 'x', { key: `k${at}`, links: ['javascript:alert(1)', 'https://example.org/?a="1"&b=<2>'] }),
  );
  const publication = publicationOf(
    planDocument({
      title: '</title><script>1</script>',
      areas: [{ key: '"><b>', title: '<i>A</i>', vision: [], groups: [{ title: '&lt;', items }] }],
    }),
  );
  const { elements, text } = read(await write(publication));
  expect(elements.some(({ name }) => ['script', 'i', 'b', 'img'].includes(name))).toBe(false);
  expect(elements.flatMap(({ attributes }) => attributes['href'] ?? []).filter((href) => href.startsWith('javascript'))).toEqual([]);
  expect(text).toContain('<script>alert(1)</script>');
  expect(text).toContain('javascript:alert(1)');
});

test('any plan whatever becomes a page that can be read', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (document) => {
      const publication = publicationOf(document);
      const page = await write(publication);
      // Half a surrogate pair is no character: it is written as U+FFFD.
      expect(
        missing(
          squeezed(said(publication)).map((text) => text.toWellFormed()),
          read(page).text,
        ),
      ).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('a logo stands in the page itself', async () => {
  const logo = { type: 'image/png', bytes: new Uint8Array([1, 2, 3]), width: 20, height: 10, altText: 'Et "kart"' } as const;
  const template = { ...defaultTemplate('#ffff00'), look: { accent: '#ffff00', logo } };
  const page = await write(buildPublication({ document: planDocument(), edition: null, today: '2026-11-22', url: null, template }));
  const picture = read(page).elements.find(({ name }) => name === 'img');
  expect(picture?.attributes).toMatchObject({ src: 'data:image/png;base64,AQID', alt: 'Et "kart"', width: '20' });
});

test('a planted fault is seen', () => {
  expect(() => read('<p><b>x</p>')).toThrow();
  expect(missing(['a', 'b'], 'ba')).toEqual(['b']);
});
