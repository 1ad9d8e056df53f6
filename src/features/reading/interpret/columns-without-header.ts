import { columnFacts, isNamesColumn, isNumbering, isPeopleColumn } from './column-facts.ts';
import type { Columns } from './columns.ts';
import type { Grid } from './grid.ts';

/**
 * A table with no header is read as the nearest one of as many columns; where there is none, by what its cells show: the
 * first text names the row, names of people are contacts, the rest are time columns, with years when as many are known.
 */
export function columnsWithoutHeader(grid: Grid, references: readonly Readonly<{ width: number; columns: Columns }>[]): Columns {
  const same = references.find((reference) => reference.width === grid.table.columns);
  if (same) return withRest(same.columns, grid);
  const places = Array.from({ length: grid.table.columns }, (_, column) => ({ column, facts: columnFacts(grid, column, 0) }));
  const number = places[0] && isNumbering(places[0].facts) ? 0 : null;
  const item = number === null ? 0 : 1;
  const rest = places.filter((place) => place.column > item);
  const contacts = rest.filter((place) => isPeopleColumn(place.facts)).map((place) => place.column);
  const times = rest.filter((place) => !contacts.includes(place.column)).map((place) => place.column);
  const known = references.find((reference) => reference.columns.periods.length === times.length)?.columns.periods;
  const periods = times.map((column, index) => ({ period: known?.[index]?.period ?? null, columns: [column] }));
  return { item, group: null, number, periods, contacts, funding: [], links: [], others: [] };
}

/** Columns that were empty where the header stands may hold something here. */
function withRest(columns: Columns, grid: Grid): Columns {
  const { item, group, number, periods, contacts, funding, links, others } = columns;
  const known = new Set([
    item,
    group,
    number,
    ...periods.flatMap((period) => period.columns),
    ...contacts,
    ...funding,
    ...links,
    ...others.map((other) => other.column),
  ]);
  const rest = Array.from({ length: grid.table.columns }, (_, column) => column)
    .filter((column) => !known.has(column))
    .map((column) => ({ column, facts: columnFacts(grid, column, 0) }))
    .filter(({ facts }) => facts.filled > 0);
  const people = rest.filter(({ facts }) => isPeopleColumn(facts) || isNamesColumn(facts)).map(({ column }) => column);
  const unknown = rest.filter(({ column }) => !people.includes(column)).map(({ column }) => ({ column, header: '' }));
  return { ...columns, contacts: [...contacts, ...people], others: [...others, ...unknown] };
}
