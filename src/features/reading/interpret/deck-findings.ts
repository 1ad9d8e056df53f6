import type { Item, PlanDocument } from '#features/plans/index.ts';
import { isPersonName } from '../model/person-name.ts';
import { similarNames } from '../model/similar-names.ts';
import type { Finding } from '../model/finding.ts';
import type { PagedSource } from '../model/page-model.ts';
import type { AgendaEntry } from './agenda.ts';
import type { Collected } from './collect-tables.ts';
import { textOf } from './grid.ts';
import type { PlanTable } from './plan-table.ts';

const longest = 300;

/** What the tables' headers lacked or had twice, and columns that the plan has no place for. */
export function tableFindings({ tables, repairs, rest }: Collected, areaOf: AreaOfTable): readonly Finding[] {
  const mended = repairs.flatMap(({ table, twice, missing }): Finding[] => {
    const keys = table.columns.periods.map(({ period }) => period?.key ?? '?');
    const kind = keys.includes('?') ? 'ask' : 'tell';
    const at = placeOf(table, areaOf);
    if (twice === null)
      return missing && hasYears(table)
        ? [{ code: 'header_year_missing', kind, ...at, params: { ...at.params, read: keys.join(', ') } }]
        : [];
    const read = keys[doubledColumn(table)] ?? '?';
    return [{ code: 'header_year_repeated', kind, ...at, params: { ...at.params, year: twice, read } }];
  });
  const headless = tables.flatMap((table): Finding[] => {
    if (table.header !== null) return [];
    const columns = table.columns.periods.map(({ period }) => period?.label ?? '?').join(', ');
    const at = placeOf(table, areaOf);
    return [{ code: 'header_missing', kind: 'tell', ...at, params: { ...at.params, columns } }];
  });
  const contacts = tables
    .filter(hasUnnamedContacts)
    .map((table): Finding => ({ code: 'contact_header_missing', kind: 'tell', ...placeOf(table, areaOf) }));
  return [...mended, ...headless, ...contacts, ...leftOutColumns(tables), ...rest.flatMap(leftOutTable)];
}

/** The title of the area that a table's rows went to. */
export type AreaOfTable = (table: PlanTable) => string;

function placeOf(table: PlanTable, areaOf: AreaOfTable) {
  return { page: table.page.number, box: table.grid.table.box, params: { area: areaOf(table) } };
}

function hasYears(table: PlanTable): boolean {
  return table.header?.cells.some((cell) => cell.role?.role === 'period') ?? false;
}

/** Which of the time columns repeats the one before it in the header as it stands. */
function doubledColumn({ header, columns }: PlanTable): number {
  const said = columns.periods.map((period) => header?.cells[period.columns[0] ?? 0]?.role?.period?.key ?? '');
  return said.findIndex((key, index) => key !== '' && said.indexOf(key) < index);
}

function hasUnnamedContacts({ header, columns }: PlanTable): boolean {
  return header !== null && columns.contacts.some((column) => !header.cells[column]?.role);
}

function leftOutColumns(tables: readonly PlanTable[]): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const { columns, page, grid } of tables) {
    for (const { header } of columns.others) {
      if (found.has(header)) continue;
      found.set(header, { code: 'column_left_out', kind: 'tell', params: { column: header }, page: page.number, box: grid.table.box });
    }
  }
  return [...found.values()];
}

function leftOutTable({ page, table }: Collected['rest'][number]): readonly Finding[] {
  const text = table.cells.map(textOf).filter(Boolean).join(' · ').slice(0, longest);
  const isLarge = table.rows >= 3 && table.columns >= 3;
  return isLarge && text !== '' ? [{ code: 'table_left_out', kind: 'tell', params: { text }, page: page.number, box: table.box }] : [];
}

/** Doubts about people and numbers, slides that are not shown, and areas without measures. */
export function planFindings(document: PlanDocument, source: PagedSource, agenda: readonly AgendaEntry[]): readonly Finding[] {
  const items = document.areas.flatMap((area) => area.groups.flatMap((group) => group.items));
  const names = new Map<string, Item>();
  for (const item of items) for (const { name } of item.contacts ?? []) if (!names.has(name)) names.set(name, item);
  const pageOf = (name: string): number | null => names.get(name)?.source?.page ?? null;
  const units = [...names].filter(([name]) => isUnit(name));
  const empty = document.areas.filter((area) => area.groups.every((group) => group.items.length === 0));
  return [
    ...(source.hidden ?? []).map((page): Finding => ({ code: 'slide_hidden', kind: 'tell', params: { page }, page })),
    ...similarNames([...names.keys()]).map(([one, other]): Finding => ({
      code: 'names_similar',
      kind: 'ask',
      params: { one, other },
      page: pageOf(other),
    })),
    ...units.map(([name, item]): Finding => ({
      code: 'contact_is_unit',
      kind: 'tell',
      params: { name, title: item.title },
      page: pageOf(name),
      item: item.key,
    })),
    ...empty.map((area): Finding => ({ code: 'area_empty', kind: 'tell', params: { area: area.title }, page: null, area: area.key })),
    ...sharedNumbers(document, agenda),
  ];
}

function isUnit(name: string): boolean {
  return !isPersonName(name) && /\s|\p{Ll}{4}/u.test(name);
}

/** Areas with one number, as where a line of the agenda stands for two. */
function sharedNumbers(document: PlanDocument, agenda: readonly AgendaEntry[]): readonly Finding[] {
  const numbers = new Set(document.areas.flatMap((area) => (typeof area.number === 'number' ? [area.number] : [])));
  return [...numbers].flatMap((number): Finding[] => {
    const areas = document.areas.filter((area) => area.number === number).map((area) => area.title);
    if (areas.length < 2) return [];
    const page = agenda.find((entry) => entry.number === number)?.page ?? null;
    return [{ code: 'area_number_shared', kind: 'tell', params: { number, areas: areas.join(', ') }, page }];
  });
}
