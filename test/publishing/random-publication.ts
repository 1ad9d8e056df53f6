import fc from 'fast-check';
import type { Area, Item, PlanDocument } from '#features/plans/index.ts';
import { planFormat } from '#features/plans/index.ts';
import { buildPublication } from '../../src/features/publishing/model/build-publication.ts';
import type { Publication } from '../../src/features/publishing/model/publication.ts';
import { defaultTemplate } from '../../src/features/publishing/model/template.ts';

/** What a sheet program, an XML reader or a careless separator stumbles on. */
export const nastyTexts = [
  '=1+1',
  '+47 22 11 80 80',
  '-5',
  '@SUM(A1)',
  '\t=cmd|x',
  "'=1",
  '\u0001styretegn\u000b',
  'a\r\nb\rc\n\nd',
  '<b>&amp;"\'</b>',
  '_x0041_ og _x000D_',
  '2025',
  '01.02.2026',
  '1,5',
  'TRUE',
  ' rom foran og bak ',
  'to  mellomrom',
  'en;to,"tre"',
  '• punkt',
  '● Ferdigstilt',
  '? Ukjent',
  'Kari (leder) <kari@example.org>',
  'A (B',
  '😀 æøå ẞ İ',
  '\ud800halv',
  'Perioder',
  'Statuser',
  '↳ nøkkel',
  'malbilde/plan/1',
  'Sektor X',
  'toString',
  '__proto__',
];

const plain = fc.constantFrom('Etablere nettverk', 'Pilot i to bydeler', 'Kvartalsvise møter', 'Oppdrag fra SSU', 'Felles rutine');
const nasty = fc.oneof(plain, fc.constantFrom(...nastyTexts), fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ maxLength: 20 }));
/** The database takes no NUL and the door masks eleven digits; neither is what is tried here. */
const text = nasty.map((value) => value.replaceAll('\0', '').replaceAll(/\d{9,}/g, '9'));
const title = text.map((value) => value || 'x');
const link = fc.constantFrom('https://example.org/a?b=c&d=%20#e', 'http://example.org/', 'mailto:post@example.org');
const flag = fc.constantFrom(undefined, true as const);

const cells = (periods: readonly string[], statuses: readonly string[]): fc.Arbitrary<Item['cells']> =>
  fc
    .tuple(
      fc.tuple(...periods.map((period) => fc.option(cell(fc.constant(period), statuses), { nil: null }))),
      fc.array(cell(fc.constant(null), statuses), { maxLength: 2 }),
    )
    .map(([placed, unplaced]) => [...placed.filter((one) => one !== null), ...unplaced]);

const cell = <P>(period: fc.Arbitrary<P>, statuses: readonly string[]) =>
  fc
    .record({ period, text, status: fc.constantFrom(null, ...statuses), open: flag })
    .map(({ open, ...rest }) => ({ ...rest, ...(open && { open }) }));

const itemOf = (periods: readonly string[], statuses: readonly string[]): fc.Arbitrary<Omit<Item, 'key'>> =>
  fc.record(
    {
      title,
      cells: cells(periods, statuses),
      funding: fc.option(text, { nil: null }),
      contacts: fc.array(fc.record({ name: text, role: text, email: fc.constant('post@example.org') }, { requiredKeys: ['name'] }), {
        maxLength: 2,
      }),
      links: fc.array(link, { maxLength: 2 }),
      source: fc.constant({ page: 3, box: [1.5, 2, 30, 4] as const }),
      uncertain: fc.array(fc.record({ what: fc.constantFrom('cells[0].period', 'title'), why: text }, { requiredKeys: ['what'] }), {
        minLength: 1,
        maxLength: 2,
      }),
    },
    { requiredKeys: ['title', 'cells'] },
  );

const statusKeys = ['not-started', 'in-progress', 'done', 'x'];
const scales = ['not-started', 'planned', 'in-progress', 'completed', 'stopped', 'unknown'] as const;

/** Any plan that the schema allows, with keys unique as the database has them. */
export const anyPlan: fc.Arbitrary<PlanDocument> = fc
  .record({ count: fc.integer({ min: 1, max: 3 }), statuses: fc.integer({ min: 0, max: 4 }) })
  .chain((size) => {
    const periods = ['2024', '2025', '2026'].slice(0, size.count);
    const keys = statusKeys.slice(0, size.statuses);
    const area = fc.record(
      {
        number: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
        title: text,
        vision: fc.array(fc.record({ text, points: fc.array(text, { minLength: 1, maxLength: 3 }) }, { requiredKeys: ['text'] }), {
          maxLength: 3,
        }),
        groups: fc.array(fc.record({ title: text, items: fc.array(itemOf(periods, keys), { maxLength: 3 }) }), { maxLength: 3 }),
      },
      { requiredKeys: ['title', 'vision', 'groups'] },
    );
    return fc
      .record(
        {
          title,
          partnership: title,
          scope: fc.oneof(
            fc.constant({ kind: 'overall' as const }),
            title.map((sector) => ({ kind: 'sector' as const, sector })),
          ),
          year: fc.integer({ min: 2000, max: 2100 }),
          language: fc.constantFrom('nb' as const, 'nn' as const, 'en' as const),
          edition: fc.option(fc.record({ label: text, date: fc.constant('2025-10-14') }, { requiredKeys: [] }), { nil: null }),
          adoptions: fc.array(
            fc.record(
              { body: text, date: fc.constant('2025-11-03'), outcome: text, plan: fc.constantFrom('overall' as const, 'sector' as const) },
              { requiredKeys: ['body', 'date'] },
            ),
            { maxLength: 2 },
          ),
          labels: fc.array(text, { minLength: 3, maxLength: 3 }),
          kinds: fc.array(fc.constantFrom('status' as const, 'focus' as const), { minLength: 3, maxLength: 3 }),
          words: fc.array(fc.tuple(text, fc.constantFrom(...scales), fc.constantFrom(undefined, '#a9D18e', '#000000')), {
            minLength: 4,
            maxLength: 4,
          }),
          areas: fc.array(area, { maxLength: 3 }),
        },
        { requiredKeys: ['title', 'partnership', 'scope', 'year', 'language', 'labels', 'kinds', 'words', 'areas'] },
      )
      .map(({ labels, kinds, words, areas, ...rest }): PlanDocument => {
        let count = 0;
        return {
          format: planFormat,
          ...rest,
          periods: periods.map((key, at) => ({ key, label: labels[at] ?? '', kind: kinds[at] ?? 'status' })),
          statuses: keys.map((key, at) => {
            const [label = '', scale = 'unknown', color] = words[at] ?? [];
            return { key, label, scale, ...(color && { color }) };
          }),
          areas: areas.map((one, at): Area => ({
            ...one,
            key: `omrade-${at}`,
            groups: one.groups.map((group) => ({
              ...group,
              items: group.items.map((item) => ({ key: `tiltak-${(count += 1)}`, ...item })),
            })),
          })),
        };
      });
  });

/** The document as it is published, as a draft of 22 November 2026. */
export function publicationOf(document: PlanDocument): Publication {
  return buildPublication({
    document,
    edition: null,
    today: '2026-11-22',
    url: 'https://example.org/planer/x',
    template: defaultTemplate('#1f4e79'),
  });
}
