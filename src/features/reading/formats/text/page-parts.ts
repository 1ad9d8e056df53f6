import type { ColumnHeader } from '../../model/column-header.ts';
import { fold } from '../../model/fold-text.ts';
import { joinLines } from '../../model/join-lines.ts';
import { partTitle } from '../../model/part-title.ts';
import { readAgenda, type AgendaEntry } from './agenda.ts';
import { findHeader, headerAt } from './header-rows.ts';
import { runsOn } from './small-words.ts';
import { isVisionHeading, visionTitle } from './vision.ts';
import type { TextLine, TextPage } from './text-line.ts';

/** A slide taken apart: its title, its list of areas, its target picture, its tables; `loose` is what is none of these. */
export type PageParts = Readonly<{
  number: number;
  title: readonly TextLine[];
  agenda: readonly AgendaEntry[] | null;
  vision: readonly TextLine[] | null;
  tables: readonly Readonly<{ lines: readonly TextLine[]; columns: readonly ColumnHeader[] | null }>[];
  loose: readonly TextLine[];
}>;

/** A title as areas are told apart by: without its part mark, folded, hyphens without spaces. */
export const areaName = (title: string): string =>
  fold(partTitle(title).title)
    .replace(/\s*-\s*/g, '-')
    .replace(/^\d{1,2}[.)]?\s+/, '');

export const linesTitle = (lines: readonly TextLine[]): string => joinLines(lines.map(({ text }) => text));

/** The first text of a zone: its first line and the lines that plainly go on with it. */
function firstText(lines: readonly TextLine[], known: ReadonlySet<string>): number {
  for (let to = Math.min(4, lines.length); to > 0; to -= 1) if (known.has(areaName(linesTitle(lines.slice(0, to))))) return to;
  let to = 1;
  for (; to < lines.length && to < 4; to += 1) {
    const [before, next] = [lines[to - 1], lines[to]];
    if (!before || !next) break;
    const lower = /^[\p{Ll}(]/u.test(next.text);
    if (next.gap === 'line' ? !(lower || runsOn(before.text.split(' ').at(-1) ?? '')) : !(next.gap === 'blank' && lower)) break;
  }
  return to;
}

/** Splits the zone above a table or target picture into the title and what else stands there. */
function titleOf(
  zone: readonly TextLine[],
  known: ReadonlySet<string>,
  recurring: ReadonlySet<string>,
): Pick<PageParts, 'title' | 'loose'> {
  const own = zone.filter(({ text }) => !recurring.has(fold(text)) || known.has(areaName(text)));
  const loose = zone.filter((line) => !own.includes(line));
  if (own.length === 0) return { title: [], loose };
  const starts = own.flatMap((line, index) => (index === 0 || line.gap !== 'line' ? [index] : []));
  const from = starts.find((start) => known.has(areaName(linesTitle(own.slice(start, start + firstText(own.slice(start), known)))))) ?? 0;
  const count = firstText(own.slice(from), known);
  const all = own.length <= 4 && from === 0 && own.every(({ gap }, index) => index === 0 || gap === 'line') ? own.length : count;
  return { title: own.slice(from, from + all), loose: [...loose, ...own.slice(0, from), ...own.slice(from + all)] };
}

function tablesIn(lines: readonly TextLine[]): PageParts['tables'] {
  const tables: { lines: TextLine[]; columns: readonly ColumnHeader[] | null }[] = [];
  let open: { lines: TextLine[]; columns: readonly ColumnHeader[] | null } = { lines: [], columns: null };
  for (let at = 0; at < lines.length; at += 1) {
    const header = headerAt(lines, at);
    const line = lines[at];
    if (header) {
      if (open.lines.length > 0 || open.columns) tables.push(open);
      open = { lines: [], columns: header.columns };
      at = header.to - 1;
    } else if (line) open.lines.push(line);
  }
  return open.lines.length > 0 || open.columns ? [...tables, open] : tables;
}

/** Takes one slide apart. `known` are names of areas, `recurring` lines that stand on many slides, `hadLegend` that this one has a legend. */
export function pageParts(page: TextPage, known: ReadonlySet<string>, recurring: ReadonlySet<string>, hadLegend: boolean): PageParts {
  const { lines, number } = page;
  const empty = { number, title: [], agenda: null, vision: null, tables: [], loose: [] };
  if (lines.length === 0) return empty;
  const at = lines.findIndex(({ text }) => isVisionHeading(text));
  const header = findHeader(lines);
  if (at >= 0 && (!header || at < header.from)) {
    const zone = titleOf(lines.slice(0, at), known, recurring);
    const rest = lines.slice(at + 1);
    const table = findHeader(rest);
    return { ...empty, ...zone, vision: rest.slice(0, table?.from ?? rest.length), tables: table ? tablesIn(rest.slice(table.from)) : [] };
  }
  if (header) return withHeader(page, header.from, known, recurring);
  const agenda = readAgenda(lines);
  if (agenda) return { ...empty, agenda, loose: lines };
  const zone = titleOf(lines.slice(0, Math.max(1, blockStart(lines))), known, recurring);
  const name = areaName(linesTitle(zone.title));
  const rest = lines.slice(lines.indexOf(zone.title.at(-1) ?? lines[0]!) + 1);
  const inTitle = visionTitle(linesTitle(zone.title));
  if (inTitle !== null && rest.length > 0) return { ...empty, ...zone, vision: rest };
  if (rest.length > 0 && zone.title.length > 0 && (known.has(name) || hadLegend))
    return { ...empty, ...zone, tables: [{ lines: rest, columns: null }] };
  if (rest.length === 0 && zone.title.length > 0 && linesTitle(zone.title).length <= 100)
    return { ...empty, title: zone.title, loose: zone.loose };
  return { ...empty, loose: lines };
}

/** Where a block of its own begins below the first line: the title stands above it. */
function blockStart(lines: readonly TextLine[]): number {
  const at = lines.findIndex(({ gap }, index) => index > 0 && gap === 'block');
  return at > 0 && at <= 4 ? at : lines.length;
}

function withHeader(page: TextPage, from: number, known: ReadonlySet<string>, recurring: ReadonlySet<string>): PageParts {
  const { lines, number } = page;
  const tables = tablesIn(lines.slice(from));
  const above = lines.slice(0, from);
  const zone = titleOf(above, known, recurring);
  const onlyHeader = tables.every((table) => table.lines.length === 0);
  const rest = above.slice(above.indexOf(zone.title.at(-1)!) + 1);
  // some converters write the header row after the rows it stands above
  if (onlyHeader && zone.title.length > 0 && rest.length > 3) {
    return {
      number,
      title: zone.title,
      agenda: null,
      vision: null,
      tables: [{ lines: rest, columns: tables[0]?.columns ?? null }],
      loose: [],
    };
  }
  return { number, ...zone, agenda: null, vision: null, tables };
}
