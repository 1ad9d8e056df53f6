import type { Language } from '#shared/language.ts';
import type { Area, Item, Status } from '#features/plans/index.ts';
import type { ColumnHeader } from '../../model/column-header.ts';
import type { WordsSeen } from '../../model/broken-words.ts';
import { uniqueKeys } from '../../model/keys.ts';
import type { AgendaEntry } from './agenda.ts';
import { areaFindings, agendaFindings } from './area-findings.ts';
import { agendaEntryOf, type TextArea } from './build-areas.ts';
import { buildGroups, type AreaTable } from './build-groups.ts';
import { usualCount } from './measures.ts';
import { placeLinks } from './place-links.ts';
import type { TableColumns } from './plan-periods.ts';
import type { TextTable } from './read-tables.ts';
import type { TableRow } from './table-rows.ts';
import type { TextFinding } from './text-finding.ts';

/** Everything that was read of the document's tables, by table. */
export type TablesRead = Readonly<{
  tables: readonly TextTable[];
  rows: readonly (readonly TableRow[])[];
  headings: readonly ReadonlySet<number>[];
  columns: readonly TableColumns[];
  common: readonly ColumnHeader[] | null;
  agenda: readonly AgendaEntry[];
  statuses: readonly Status[];
  language: Language;
  words: WordsSeen;
  links: readonly Readonly<{ line: number; url: string }>[];
}>;

/** The rows of a table without a header agree in how many values they have; null with a header, or when they differ. */
const steadyCount = (table: TextTable | undefined, rows: readonly TableRow[]): number | null =>
  table?.columns ? null : usualCount(rows, 1);

function tableOf(at: number, page: number, read: TablesRead): AreaTable {
  const rows = read.rows[at] ?? [];
  return {
    rows,
    headings: read.headings[at] ?? new Set(),
    context: {
      columns: read.columns[at]?.columns ?? [],
      steady: steadyCount(read.tables[at], rows),
      statuses: read.statuses,
      language: read.language,
      words: read.words,
      page,
    },
  };
}

/** The plan's areas with keys and numbers, and what was found in them. */
export function planAreas(areas: readonly TextArea[], read: TablesRead): Readonly<{ areas: Area[]; findings: TextFinding[] }> {
  const keys = uniqueKeys(
    areas.map(({ title }) => title),
    'omrade',
  );
  const groups = areas.map((area) => buildGroups(area.tables.map(({ table, page }) => tableOf(table, page, read))));
  const flat = groups.flat().flatMap(({ items }) => items);
  const itemKeys = uniqueKeys(
    flat.map(({ item }) => item.title),
    'tiltak',
  );
  const linked = placeLinks(
    flat.map(({ item }) => item),
    read.links,
    read.language,
  );
  const byItem = new Map(flat.map((one, index) => [one, { key: itemKeys[index] ?? '', item: linked.items[index] ?? one.item }]));
  const findings: TextFinding[] = [];
  const built = areas.map((area, index): Area => {
    const key = keys[index] ?? '';
    const own = groups[index] ?? [];
    findings.push(...areaFindings(area, own, read, key));
    const planGroups = own.map(({ title, items }) => ({
      title,
      items: items.map((one): Item => {
        const { key: itemKey, item } = byItem.get(one) ?? { key: '', item: one.item };
        findings.push(...one.findings.map((found) => ({ ...found, area: key, item: itemKey })));
        return { key: itemKey, ...item };
      }),
    }));
    const number = area.number ?? agendaEntryOf(area.title, read.agenda)?.number ?? null;
    return { key, number, title: area.title, vision: area.vision, groups: planGroups };
  });
  findings.push(
    ...agendaFindings(built, read.agenda),
    ...linked.findings.map(({ at, ...found }) => ({ ...found, item: itemKeys[at] ?? '' })),
  );
  return { areas: built, findings };
}
