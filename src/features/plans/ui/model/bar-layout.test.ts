import { expect, test } from 'vitest';
import { layoutBar } from './bar-layout.ts';

test('segments lie beside each other in proportion, and blank is left for items that say nothing', () => {
  const segments = layoutBar(
    [
      { scale: 'planned', count: 2 },
      { scale: 'completed', count: 1 },
    ],
    4,
    100,
  );
  expect(segments).toEqual([
    { scale: 'planned', count: 2, x: 0, width: 49 },
    { scale: 'completed', count: 1, x: 50, width: 24 },
  ]);
});

test('an area without items has no segments', () => {
  expect(layoutBar([{ scale: 'planned', count: 0 }], 0, 100)).toEqual([]);
});

test('a status that no item has takes no room', () => {
  expect(
    layoutBar(
      [
        { scale: 'planned', count: 0 },
        { scale: 'stopped', count: 3 },
      ],
      3,
      60,
    ),
  ).toEqual([{ scale: 'stopped', count: 3, x: 0, width: 59 }]);
});
