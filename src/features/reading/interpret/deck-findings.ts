import type { PlanDocument } from '#features/plans/index.ts';
import { isLikelyPerson, isPersonName } from '../model/person-name.ts';
import { similarNames } from '../model/similar-names.ts';
import type { Finding } from '../model/finding.ts';
import type { PagedSource } from '../model/page-model.ts';
import type { AgendaEntry } from './agenda.ts';
import { sameTitle, titleMark } from './area-title.ts';
import type { Collected } from './collect-tables.ts';
import { textOf } from './grid.ts';
import type { PlanTable } from './plan-table.ts';

const longest = 300;

/** What the tables' headers lacked or had twice, and columns that the plan has no place for. */
export function tableFindings({ tables, repairs, rest }: Collected): readonly Finding[] {
  const twice = repairs.flatMap(({ table, twice: year, missing }): Finding[] => {
    const read = table.columns.periods.map(({ period }) => period?.key ?? '?').join(', ');
    const settled = table.columns.periods.every(({ period }) => period !== null);
    const at = { page: table.page.number, box: table.grid.table.box, params: { year: year ?? '', read } };
    if (year !== null) return [{ code: 'header_year_twice', kind: settled ? 'tell' : 'ask', ...at }];
    return missing && hasYears(table) ? [{ code: 'header_year_missing', kind: settled ? 'tell' : 'ask', ...at }] : [];
  });
  const lacking = tables.filter((table) => table.header === null);
  const headless = lacking.map((table): Finding => {
    const columns = table.columns.periods.map(({ period }) => period?.key ?? '?').join(', ');
    return { code: 'header_missing', kind: 'tell', params: { columns }, page: table.page.number, box: table.grid.table.box };
  });
  return [...twice, ...headless, ...tables.flatMap(contactHeader), ...leftOutColumns(tables), ...rest.flatMap(leftOutTable)];
}

function hasYears(table: PlanTable): boolean {
  return table.header?.cells.some((cell) => cell.role?.role === 'period') ?? false;
}

function contactHeader({ header, columns, page, grid }: PlanTable): readonly Finding[] {
  const unnamed = header !== null && columns.contacts.some((column) => !header.cells[column]?.role);
  return unnamed ? [{ code: 'contact_header_missing', kind: 'tell', params: {}, page: page.number, box: grid.table.box }] : [];
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

/** Doubts about people and numbers, and slides that are not shown. */
export function planFindings(document: PlanDocument, source: PagedSource, agenda: readonly AgendaEntry[]): readonly Finding[] {
  const items = document.areas.flatMap((area) => area.groups.flatMap((group) => group.items));
  const names = [...new Set(items.flatMap((item) => (item.contacts ?? []).map((contact) => contact.name)))];
  const pageOf = (name: string): number | null =>
    items.find((item) => item.contacts?.some((contact) => contact.name === name))?.source?.page ?? null;
  return [
    ...(source.hidden ?? []).map((page): Finding => ({ code: 'slide_hidden', kind: 'tell', params: { page }, page })),
    ...similarNames(names).map(([one, other]): Finding => ({ code: 'similar_names', kind: 'ask', params: { one, other }, page: pageOf(other) })),
    ...names.filter(isUnit).map((name): Finding => ({ code: 'contact_is_unit', kind: 'tell', params: { name }, page: pageOf(name) })),
    ...sharedNumbers(document, agenda),
  ];
}

function isUnit(name: string): boolean {
  return !isPersonName(name) && !isLikelyPerson(name) && /\s|\p{Ll}{4}/u.test(name);
}

/** One line of the agenda that stands for two areas. */
function sharedNumbers(document: PlanDocument, agenda: readonly AgendaEntry[]): readonly Finding[] {
  return agenda.flatMap((entry): Finding[] => {
    const own = document.areas.filter((area) => entry.number !== null && area.number === entry.number);
    const isShared = own.length > 1 && !own.some((area) => sameTitle(area.title, entry.title));
    const named = own.filter((area) => titleMark(area.title).startsWith(titleMark(entry.title)));
    if (!isShared || named.length < 2) return [];
    const areas = own.map((area) => area.title).join(', ');
    return [{ code: 'one_number_two_areas', kind: 'tell', params: { number: entry.number ?? 0, areas }, page: entry.page }];
  });
}
