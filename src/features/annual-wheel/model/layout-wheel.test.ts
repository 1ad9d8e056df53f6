import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#shared/dates/calendar-days.ts';
import { layoutWheel } from './layout-wheel.ts';
import { wheelShape } from './wheel-geometry.ts';

const year = 2026;
const centre = wheelShape.size / 2;
const lay = (
  entries: readonly Readonly<{ number: number; date: string; ring: number; kind: 'meeting' | 'plan' }>[],
  rings = 3,
  today = '2025-01-01',
) => layoutWheel({ year, rings, entries, today });

test('the year goes with the clock from the top: April to the right, July at the bottom, October to the left', () => {
  const at = (date: string) => {
    const [marker] = lay([{ number: 1, date, ring: 2, kind: 'meeting' }]).markers;
    if (!marker) throw new Error('no marker');
    return [marker.x - centre, marker.y - centre].map((way) => (Math.abs(way) < 25 ? 0 : Math.sign(way)));
  };
  expect(['2026-02-15', '2026-04-02', '2026-07-02', '2026-10-01', '2026-11-15'].map(at)).toEqual([
    [1, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
    [-1, -1],
  ]);
});

test('the twelve months and the rings fill the wheel, and the rings’ names stand at the top', () => {
  const { months, rings } = lay([]);
  expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(rings.map(({ label }) => label.x)).toEqual([centre, centre, centre]);
  const heights = rings.map(({ label }) => centre - label.y);
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(heights[0]).toBeGreaterThan(wheelShape.inner);
  expect(heights[2]).toBeLessThan(wheelShape.outer);
});

test('today is marked in its own year alone', () => {
  expect(lay([], 3, '2026-07-02').today?.to.y).toBeGreaterThan(centre + wheelShape.outer);
  expect(lay([], 3, '2027-07-02').today).toBeNull();
});

test('entries of one day stand beside each other while there is room, then become one marker', () => {
  const same = (count: number, kind: 'meeting' | 'plan' = 'meeting') =>
    Array.from({ length: count }, (_, at) => ({ number: at + 1, date: '2026-05-05', ring: 0, kind }));
  expect(lay(same(2)).markers.map(({ numbers }) => numbers)).toEqual([[1], [2]]);
  const lengths = lay(same(4)).markers.map(({ numbers }) => numbers.length);
  expect(lengths.toSorted((a, b) => a - b)).toEqual([1, 3]);
  const mixed = [...same(2), { number: 3, date: '2026-05-05', ring: 0, kind: 'plan' as const }];
  expect(lay(mixed).markers.find(({ numbers }) => numbers.length === 2)?.kind).toBeNull();
});

test('however many entries there are, no marker covers another, none leaves the wheel, and none is lost', () => {
  const entry = fc.record({ day: fc.integer({ min: 0, max: 364 }), ring: fc.integer({ min: 0, max: 4 }) });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 150 }), (days) => {
      const entries = days.map(({ day, ring }, at) => ({
        number: at + 1,
        date: addDays('2026-01-01', day),
        ring,
        kind: 'meeting' as const,
      }));
      const { markers } = lay(entries, 5);
      expect(markers.flatMap(({ numbers }) => numbers).toSorted((a, b) => a - b)).toEqual(entries.map(({ number }) => number));
      for (const [at, one] of markers.entries()) {
        expect(Math.hypot(one.x - centre, one.y - centre)).toBeLessThanOrEqual(wheelShape.outer - wheelShape.marker);
        for (const other of markers.slice(at + 1)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(2 * wheelShape.marker);
        }
      }
    }),
    { numRuns: 40 },
  );
});
