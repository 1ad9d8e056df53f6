import type { Area } from '#features/plans/index.ts';
import type { AgendaEntry } from './agenda.ts';
import { agendaEntryOf, type TextArea } from './build-areas.ts';
import type { ReadGroup } from './build-groups.ts';
import { usualCount } from './measures.ts';
import { areaName } from './page-parts.ts';
import type { TablesRead } from './plan-areas.ts';
import { finding, type TextFinding } from './text-finding.ts';

/** What is odd about an area's tables: no header, a year twice, contacts without a heading, nothing under a heading. */
export function areaFindings(area: TextArea, groups: readonly ReadGroup[], read: TablesRead, key: string): TextFinding[] {
  const findings: TextFinding[] = [];
  for (const { table, page } of area.tables) {
    const { columns, repaired } = read.columns[table] ?? { columns: [], repaired: null };
    const rows = read.rows[table] ?? [];
    const header = read.tables[table]?.columns ?? null;
    const place = { page, area: key };
    if (repaired) findings.push(finding('tell', 'header_year_repeated', { area: area.title, ...repaired }, place));
    if (header === null && columns.length > 0 && rows.some(({ cells }) => cells.length > 0)) {
      findings.push(finding('tell', 'header_missing', { area: area.title, columns: columns.map(({ label }) => label).join(', ') }, place));
      const steady = usualCount(rows, 1);
      const periods =
        steady === null
          ? ''
          : columns
              .slice(-steady)
              .map(({ period }) => period?.key ?? '')
              .join(', ');
      if (steady !== null && steady > 1 && steady < columns.length)
        findings.push(finding('ask', 'periods_from_count', { area: area.title, count: steady, periods }, place));
    }
    const hasContacts = rows.some(({ contacts }) => contacts.length > 0);
    if (hasContacts && !(header ?? read.common)?.some(({ kind }) => kind === 'contact'))
      findings.push(finding('tell', 'contact_header_missing', { area: area.title }, place));
  }
  const [page = null] = area.pages;
  if (groups.every(({ items }) => items.length === 0))
    return [...findings, finding('tell', 'area_empty', { area: area.title }, { page, area: key })];
  const empty = groups.filter(({ items }) => items.length === 0);
  return [
    ...findings,
    ...empty.map(({ title, page: at, lines }) =>
      finding('ask', 'group_empty', { group: title, area: area.title }, { page: at, lines, area: key }),
    ),
  ];
}

/** What is odd about the list of areas: a number that two areas share, another name, an area that has no slide. */
export function agendaFindings(areas: readonly Area[], agenda: readonly AgendaEntry[]): TextFinding[] {
  const numbers = [...new Set(areas.flatMap(({ number }) => (typeof number === 'number' ? [number] : [])))];
  const shared = numbers.flatMap((number) => {
    const own = areas.filter((area) => area.number === number);
    return own.length < 2
      ? []
      : [finding('tell', 'area_number_shared', { number, areas: own.map(({ title }) => title).join(', ') }, { area: own[1]?.key ?? '' })];
  });
  const used = new Map(areas.map((area) => [area, agendaEntryOf(area.title, agenda)]));
  const differs = [...used].flatMap(([area, entry]) =>
    entry && areaName(entry.title) !== areaName(area.title) && !shared.some(({ params }) => params['number'] === entry.number)
      ? [
          finding(
            'tell',
            'agenda_title_differs',
            { agenda: entry.title, title: area.title },
            { area: area.key, lines: [entry.line, entry.line] },
          ),
        ]
      : [],
  );
  const missing = agenda.filter((entry) => entry.number !== null && ![...used.values()].includes(entry));
  return [
    ...shared,
    ...differs,
    ...missing.map(({ title, line }) => finding('tell', 'agenda_area_missing', { agenda: title }, { lines: [line, line] })),
  ];
}
