import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutTree, type TreeNode } from './layout-tree.ts';

const measures = { boxWidth: 200, boxHeight: 60, gapX: 40, gapY: 12 };
const node = (id: number, parentId: number | null = null, reportsToId: number | null = null): TreeNode => ({ id, parentId, reportsToId });

test('a parent stands one column to the left of its children, beside the first of them', () => {
  const { boxes, lines } = layoutTree([node(1), node(2, 1), node(3, 1)], measures);
  const [parent, first, second] = boxes;
  expect([parent?.depth, first?.depth, second?.depth]).toEqual([0, 1, 1]);
  expect(parent?.y).toBe(first?.y);
  expect(second?.y).toBe((first?.y ?? 0) + 72);
  expect(lines.map(({ from, to, kind }) => [from, to, kind])).toEqual([
    [1, 2, 'parent'],
    [1, 3, 'parent'],
  ]);
});

test('networks with nobody above or below stand in rows under the tree', () => {
  const networks = Array.from({ length: 7 }, (_, at) => node(10 + at));
  const { boxes, height } = layoutTree([node(1), node(2, 1), ...networks], measures);
  const rows = new Set(boxes.filter(({ id }) => id >= 10).map(({ y }) => y));
  expect(rows.size).toBe(3);
  expect(height).toBe(4 + 60 + 12 + 3 * 72);
});

test('a reporting line to another than the parent is drawn too, and one to somebody who is not shown is not', () => {
  const { lines } = layoutTree([node(1), node(2, 1), node(3, 2, 1), node(4, 99, 98)], measures);
  expect(lines.filter(({ kind }) => kind === 'reports').map(({ from, to }) => [from, to])).toEqual([[1, 3]]);
});

const forests = fc
  .array(fc.integer({ min: 0, max: 60 }), { maxLength: 60 })
  .map((above) => above.map((at, id) => node(id + 1, at < id ? at + 1 : null, at % 7 === 0 ? 1 : null)));

test('in any forest no two boxes lie on each other, and all lie within the picture', () => {
  fc.assert(
    fc.property(forests, (nodes) => {
      const { boxes, width, height } = layoutTree(nodes, measures);
      expect(boxes).toHaveLength(nodes.length);
      for (const [at, one] of boxes.entries()) {
        expect(one.x + measures.boxWidth).toBeLessThanOrEqual(width);
        expect(one.y + measures.boxHeight).toBeLessThanOrEqual(height);
        for (const other of boxes.slice(at + 1)) {
          const apart = Math.abs(one.x - other.x) >= measures.boxWidth || Math.abs(one.y - other.y) >= measures.boxHeight;
          expect(apart).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});
