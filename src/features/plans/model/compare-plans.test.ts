import { describe, expect, test } from 'vitest';
import { item, planDocument, withItem } from '../../../../test/support/plan-documents.ts';
import { carryOver } from './carry-over.ts';
import { comparePlans } from './compare-plans.ts';
import type { Area, Item, PlanDocument } from './plan-document.ts';

const document = planDocument();
const kinds = (after: PlanDocument, before = document) =>
  comparePlans(before, after).map((found) => [found.kind, found.item?.title ?? null, found.period]);

function withAreas(change: (areas: readonly Area[]) => readonly Area[]): PlanDocument {
  return { ...document, areas: change(document.areas) };
}

describe('comparing two versions', () => {
  test('a plan does not differ from itself', () => {
    expect(comparePlans(document, structuredClone(document))).toEqual([]);
  });

  const reworded = 'Fagnettverk for digital samhandling i hele byen';
  const changes: readonly [string, (found: Item) => Item | null, readonly unknown[]][] = [
    [
      'a text',
      (found) => ({ ...found, cells: [{ period: '2024', text: 'Andre møter', status: 'in-progress' }, ...found.cells.slice(1)] }),
      ['text-changed', '2024'],
    ],
    [
      'a status',
      (found) => ({ ...found, cells: found.cells.map((cell) => (cell.period === '2024' ? { ...cell, status: 'completed' } : cell)) }),
      ['status-changed', '2024'],
    ],
    ['an open mark', (found) => ({ ...found, cells: found.cells.map((cell) => ({ ...cell, open: false })) }), ['open-changed', '2026']],
    [
      'a cell that came',
      (found) => ({ ...found, cells: [...found.cells, { period: '2025', text: 'x', status: null }] }),
      ['text-changed', '2025'],
    ],
    ['a title', (found) => ({ ...found, title: reworded }), ['title-changed', null]],
    ['a contact', (found) => ({ ...found, contacts: [{ name: 'Enhet for eksempel' }] }), ['contacts-changed', null]],
    ['a grant', (found) => ({ ...found, funding: 'Tilskudd' }), ['funding-changed', null]],
    ['an item that went', () => null, ['item-removed', null]],
  ];
  test.each(changes)('%s is the one difference', (_name, change, [kind, period]) => {
    const title = kind === 'title-changed' ? reworded : 'Fagnettverk for digital samhandling';
    expect(kinds(withItem(document, 'Fagnettverk for digital samhandling', change))).toEqual([[kind, title, period]]);
  });

  test('an item that came is one difference', () => {
    const after = withAreas(([first, ...rest]) =>
      first
        ? [{ ...first, groups: first.groups.map((group) => ({ ...group, items: [...group.items, item('Noe helt nytt')] })) }, ...rest]
        : [],
    );
    expect(kinds(after)).toEqual([['item-added', 'Noe helt nytt', null]]);
  });

  test('an item moved to another area is moved, not gone and come', () => {
    const moved = document.areas[1]?.groups[0]?.items[0];
    if (!moved) throw new Error('an item expected');
    const after = withAreas(([first, second]) =>
      first && second
        ? [
            { ...first, groups: first.groups.map((group) => ({ ...group, items: [...group.items, moved] })) },
            { ...second, groups: second.groups.map((group) => ({ ...group, items: [] })) },
          ]
        : [],
    );
    expect(kinds(after)).toEqual([['item-moved', 'Kartlegge eksisterende tiltak', null]]);
  });

  test('the same title in two areas is two items', () => {
    const twice = withAreas(([first, second]) =>
      first && second
        ? [first, { ...second, groups: [{ title: 'Ansvar', items: [item('Fagnettverk for digital samhandling', { key: 'another' })] }] }]
        : [],
    );
    expect(comparePlans(twice, structuredClone(twice))).toEqual([]);
  });

  test('a renamed area keeps its items', () => {
    const after = withAreas((areas) => areas.map((area) => (area.number === 2 ? { ...area, title: 'Rehabilitering og mestring' } : area)));
    expect(kinds(after)).toEqual([['area-renamed', null, null]]);
  });
});

describe('what is told in words', () => {
  test('an adoption in the plan’s language, with the plan where it is another', () => {
    const adopted = {
      ...document,
      adoptions: [{ body: 'Partnerskapsmøtet', date: '2025-10-14', outcome: 'Tilsluttet', plan: 'sector' as const }],
    };
    expect(comparePlans(document, adopted, { identity: 'key' })).toMatchObject([
      { kind: 'adoptions-changed', before: null, after: 'Tilsluttet: Partnerskapsmøtet, 14. oktober 2025 (sektorplan)' },
    ]);
  });

  test('the role of a contact where both versions tell it, and only then', () => {
    const withRole = (role?: string) =>
      withItem(document, 'Kartlegge eksisterende tiltak', (found) => ({ ...found, contacts: [{ name: 'Enhet', ...(role && { role }) }] }));
    expect(comparePlans(withRole('leder'), withRole(), { identity: 'key' })).toEqual([]);
    expect(comparePlans(withRole('leder'), withRole('nestleder'), { identity: 'key' })).toMatchObject([
      { kind: 'contacts-changed', before: 'Enhet (leder)', after: 'Enhet (nestleder)' },
    ]);
  });

  test('an empty cell is as none', () => {
    const emptied = withItem(document, 'Kartlegge eksisterende tiltak', (found) => ({
      ...found,
      cells: [{ period: '2024', text: '', status: null }],
    }));
    expect(comparePlans(document, emptied, { identity: 'key' })).toEqual([]);
  });

  test('an area that is renamed and renumbered keeps its items by key, whatever its title', () => {
    const after = withAreas((areas) => areas.map((area) => (area.number === 2 ? { ...area, title: 'Noe helt annet', number: 7 } : area)));
    expect(comparePlans(document, after, { identity: 'key' }).map(({ kind, before, after: now }) => [kind, before, now])).toEqual([
      ['area-renamed', 'Rehabilitering', 'Noe helt annet'],
      ['area-renumbered', '2', '7'],
    ]);
  });
});

describe('a newer reading', () => {
  test('does not undo what a person settled', () => {
    const settled = withItem(document, 'Pasientens legemiddelliste', (found) => ({
      ...found,
      cells: [{ period: '2025', text: 'Forberede innføring', status: 'planned' }],
      uncertain: [],
    }));
    expect(comparePlans(settled, carryOver(settled, document))).toEqual([]);
  });

  test('that names no contacts takes none away, one that names some does', () => {
    const named = withItem(document, 'Pasientens legemiddelliste', (found) => ({ ...found, contacts: [{ name: 'Enhet for eksempel' }] }));
    const silent = withItem(document, 'Kartlegge eksisterende tiltak', (found) => ({ ...found, contacts: [] }));
    expect(comparePlans(named, carryOver(named, silent))).toEqual([]);
    const other = withItem(document, 'Pasientens legemiddelliste', (found) => ({ ...found, contacts: [] }));
    expect(comparePlans(named, carryOver(named, other)).map((found) => found.kind)).toEqual(['contacts-changed']);
  });

  test('wins where it says something', () => {
    const settled = withItem(document, 'Fagnettverk for digital samhandling', (found) => ({
      ...found,
      cells: found.cells.map((cell) => ({ ...cell, status: 'completed' })),
    }));
    const after = carryOver(settled, document);
    expect(after.areas[0]?.groups[0]?.items[0]?.cells[0]?.status).toBe('in-progress');
  });
});
