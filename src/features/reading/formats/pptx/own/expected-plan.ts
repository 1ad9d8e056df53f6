import type { Area, Item, PlanDocument } from '#features/plans/index.ts';
import type { AreaChapter, CellLine, Column, Publication, PublicationWords, Row, ShownStatus } from '#features/publishing/index.ts';
import { seenLines, seenText } from './seen-text.ts';

/** What of the publishing feature tells how a plan looks on slides. */
export type Shows = Readonly<{
  publication: (document: PlanDocument) => Publication;
  cellLines: (cell: Extract<Row, { kind: 'item' }>['cells'][number], words: PublicationWords) => readonly CellLine[];
}>;

/** A row of the carried plan as its slide shows it; `lines` by column, `colors` of the cells' fills. */
export type ExpectedRow = Readonly<{
  area: number;
  row: Row;
  /** the carried item; null for a group's title */
  item: Item | null;
  /** null where no row is shown: a first group without a name */
  lines: readonly (readonly string[])[] | null;
  colors: readonly (string | null)[];
}>;

export type ExpectedArea = Readonly<{ area: Area; chapter: AreaChapter; rows: readonly number[] }>;

/** Rows are counted through the whole plan, as their marks are. */
export type ExpectedPlan = Readonly<{
  document: PlanDocument;
  areas: readonly ExpectedArea[];
  rows: readonly ExpectedRow[];
  columns: readonly Column[];
  words: PublicationWords;
  title: string;
  partnership: string;
  scopeLine: string;
  /** the statuses as the legend shows them, and the lines of the adoptions, in the document's order */
  legend: readonly ShownStatus[];
  adoptions: readonly string[];
  adoptionsTitle: string;
  unknown: ShownStatus;
  /** the fill of the status with this key */
  colorOf: (status: string) => string;
}>;

const noStatus: ShownStatus = { key: null, scale: 'unknown', symbol: '?', label: '?', color: '#ffffff', ink: '#000000' };

/** How the carried plan would look on slides: what the slides that came back are compared with. */
export function expectedPlan(document: PlanDocument, shows: Shows): ExpectedPlan {
  const { chapters: all, words, title, partnership, scopeLine } = shows.publication(document);
  const chapters = all.filter((chapter) => chapter.kind === 'area');
  const shown = all.flatMap((chapter) => (chapter.kind === 'legend' ? chapter.statuses : []));
  const adopted = all.find((chapter) => chapter.kind === 'adoptions');
  const unknown = shown.find(({ key }) => key === null) ?? noStatus;
  const colors = new Map(shown.map(({ key, color }) => [key, color]));
  const rows: ExpectedRow[] = [];
  const areas = chapters.map((chapter, index): ExpectedArea => {
    const area = document.areas[index] as Area;
    const items = area.groups.flatMap((group) => [null, ...group.items]);
    const own = chapter.table.rows.map((row, at): number => {
      const item = items[at] ?? null;
      return rows.push({ area: index, row, item, ...look(row, at === 0, words, shows) }) - 1;
    });
    return { area, chapter, rows: own };
  });
  const columns = chapters[0]?.table.columns ?? [];
  return {
    document,
    areas,
    rows,
    columns,
    words,
    title,
    partnership,
    scopeLine,
    legend: shown,
    adoptions: adopted?.lines ?? [],
    adoptionsTitle: adopted?.title ?? '',
    unknown,
    colorOf: (status) => colors.get(status) ?? unknown.color,
  };
}

function look(row: Row, isFirst: boolean, words: PublicationWords, { cellLines }: Shows): Pick<ExpectedRow, 'lines' | 'colors'> {
  if (row.kind === 'group') {
    if (row.title.trim() === '') return { lines: isFirst ? null : [['–']], colors: [] };
    return { lines: [seenLines([row.title])], colors: [] };
  }
  const title = [...row.title.split(/\r\n?|\n/u), ...row.links.map((link) => `${words.link}: ${link}`)];
  const cells = row.cells.slice(1).map((cell) => seenLines(cellLines(cell, words).map(({ text }) => text)));
  return {
    lines: [seenLines(title), ...cells],
    colors: row.cells.map((cell) => cell.status?.color.toLowerCase() ?? null),
  };
}

/** How a column's header looks; a very long one is cut. */
export function sameHeader(label: string, seen: string): boolean {
  const whole = seenText(label);
  return whole === seen || (seen.endsWith('…') && whole.startsWith(seen.slice(0, -1)));
}
