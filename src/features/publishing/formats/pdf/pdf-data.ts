import { mayBeFollowed } from '../../model/may-be-followed.ts';
import type { AreaTable, Chapter, Column, Publication, Row, RowCell, ShownStatus } from '../../model/publication.ts';
import { inkOn } from '../../model/shown-status.ts';
import { breakableHeading, breakableText } from './drawable-text.ts';
import { statusDrawing } from './status-drawing.ts';
import { typefaceName } from './typeface.ts';

/** What plan.typ reads. `draw` makes any text one that the typeface has; the logo's own bytes travel beside it. */
export function pdfData(publication: Publication, draw: (text: string) => string): unknown {
  const text = (value: string): string => breakableText(draw(value));
  const heading = (value: string): string => breakableHeading(draw(value));
  const { look, words, document, date, url } = publication;
  const accentInk = inkOn(look.accent);
  return {
    font: typefaceName,
    title: draw(publication.title).trim() || '–',
    shownTitle: heading(publication.title),
    partnership: text(publication.partnership),
    lang: document.language,
    region: document.language === 'en' ? 'GB' : 'NO',
    date: { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) },
    accent: look.accent,
    accentInk,
    headingColor: accentInk === '#ffffff' ? look.accent : '#000000',
    tableSize: tableSize(publication.chapters),
    words,
    footer: [publication.partnership, publication.title, publication.editionLine].map(text).join(' · '),
    cover: [publication.scopeLine, publication.editionLine].map(text),
    small: [words.noHealthData, ...(publication.contentHash === null ? [] : [`SHA-256: ${breakableText(publication.contentHash)}`])],
    url: url === null ? null : link(url, text),
    logo: look.logo && {
      format: look.logo.type === 'image/png' ? 'png' : 'jpg',
      alt: draw(look.logo.altText),
      width: logoWidth(look.logo),
    },
    chapters: publication.chapters.map((chapter) => chapterData(chapter, text, heading)),
  };
}

function chapterData(chapter: Chapter, text: Shown, heading: Shown): unknown {
  const { kind } = chapter;
  const base = { kind, title: heading(chapter.title), breaks: kind === 'overview' };
  switch (kind) {
    case 'agenda':
      return base;
    case 'text':
      return { ...base, paragraphs: chapter.paragraphs.map(text) };
    case 'legend':
      return { ...base, statuses: chapter.statuses.map((status) => statusData(status, text)) };
    case 'adoptions':
      return { ...base, lines: chapter.lines.map(text) };
    case 'overview':
      return {
        ...base,
        columns: chapter.table.columns.map(text),
        rows: chapter.table.rows.map(({ title, counts }) => ({
          title: text(title),
          counts: counts.map((cell) => cell.map(({ status, count }) => ({ status: statusData(status, text), count }))),
        })),
      };
    case 'area':
      return {
        ...base,
        visionTitle: heading(chapter.visionTitle),
        vision: chapter.vision.map((statement) => ({ text: text(statement.text), points: statement.points.map(text) })),
        tableTitle: heading(chapter.tableTitle),
        columns: chapter.table.columns.map(({ label, share }) => ({ label: text(label), share })),
        groups: groupsOf(chapter.table, text, heading),
      };
  }
}

type Shown = (value: string) => string;

type GroupData = { readonly title: string; readonly rows: unknown[] };

/** A table of its own for each group: its heading and the columns' then stand over every part of it, also on the next page. */
function groupsOf({ columns, rows }: AreaTable, text: Shown, heading: Shown): readonly GroupData[] {
  const groups: GroupData[] = [];
  for (const row of rows) {
    if (row.kind === 'group') groups.push({ title: heading(row.title), rows: [] });
    else groups.at(-1)?.rows.push(rowData(row, columns, text));
  }
  return groups;
}

function rowData({ cells, links }: Extract<Row, { kind: 'item' }>, columns: readonly Column[], text: Shown): unknown {
  const own = (cell: RowCell, at: number) => ({
    title: columns[at]?.kind === 'title',
    status: cell.status && statusData(cell.status, text),
    text: text(cell.text),
    open: cell.open,
    links: columns[at]?.kind === 'title' ? links.map((url) => link(url, text)) : [],
  });
  return { cells: cells.map(own), mayBeTall: cells.some((cell) => weight(cell.text) > 300) || weight(links.join('\n')) > 300 };
}

/** About how many characters' room a text takes in a narrow column. */
function weight(text: string): number {
  return text.length + 20 * text.split('\n').length;
}

function statusData({ scale, label, color, ink }: ShownStatus, text: Shown): unknown {
  return { drawing: statusDrawing(scale, ink), label: text(label), color, ink };
}

function link(url: string, text: Shown): unknown {
  return { url: mayBeFollowed(url) ? url : null, shown: text(url) };
}

/** Points; many columns need a smaller letter. */
function tableSize(chapters: readonly Chapter[]): number {
  const columns = Math.max(0, ...chapters.map((chapter) => (chapter.kind === 'area' ? chapter.table.columns.length : 0)));
  if (columns <= 6) return 9;
  return columns <= 8 ? 8.5 : 7.5;
}

/** Points: as large as fits in 170 by 62. */
function logoWidth({ width, height }: Readonly<{ width: number; height: number }>): number {
  return width * Math.min(170 / width, 62 / height);
}
