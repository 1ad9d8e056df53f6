import type { Page, TextBlock } from '../model/page-model.ts';
import { agendaNumber, readAgenda, type AgendaEntry } from './agenda.ts';
import { addRows, addVision, areaOf, type AreaBook } from './area-book.ts';
import { areaTitle, titleMark, type AreaTitle } from './area-title.ts';
import type { DraftArea, TableRow } from './draft.ts';
import { joinParagraphs } from './grid.ts';
import { headingAbove, ownTitles, titleCandidates, type TitleCandidate } from './page-titles.ts';
import type { OwnTexts } from './page-texts.ts';
import { chosenTitle, firstTitle, knownAreas, sectionTitles, upcoming } from './named-areas.ts';
import type { PlanTable } from './plan-table.ts';
import { readVision } from './vision.ts';

export type Assembled = Readonly<{
  areas: readonly DraftArea[];
  agenda: readonly AgendaEntry[];
  used: ReadonlySet<TextBlock>;
  areaOfTable: ReadonlyMap<PlanTable, DraftArea>;
}>;

/** Walks through the deck: each page's title opens an area or goes on with one, its target picture and tables fill it. */
export function assemble(
  pages: readonly Page[],
  texts: OwnTexts,
  tables: readonly PlanTable[],
  rowsOf: (table: PlanTable) => readonly TableRow[],
): Assembled {
  const tablesOf = (page: Page): readonly PlanTable[] => tables.filter((table) => table.page === page);
  const tablePages = new Set(tables.map((table) => table.page));
  const all = new Map(pages.map((page) => [page, titleCandidates(page, texts, tablesOf(page))]));
  const titles = ownTitles(all, tablePages);
  const headings = new Map(tables.map((table) => [table, headingAbove(table, tablesOf(table.page), texts.get(table.page) ?? [])]));
  const named = [...headings.values()].map((block) => titleMark(areaTitle(joinParagraphs(block?.paragraphs ?? [])).title)).filter(Boolean);
  const onSlides = knownAreas(pages, titles, tablePages);
  const agenda = readAgenda(pages, texts, new Set([...onSlides, ...named, ...sectionTitles(pages, titles, tablePages)]));
  const known = new Set([...onSlides, ...agenda.map((entry) => titleMark(entry.title))]);
  const agendaPages = new Set(agenda.map((entry) => entry.page));
  const book: AreaBook = { areas: [] };
  const used = new Set<TextBlock>();
  const areaOfTable = new Map<PlanTable, DraftArea>();
  let current: DraftArea | null = null;
  let section: AreaTitle | null = null;

  pages.forEach((page, index) => {
    const own = tablesOf(page);
    const list = titles.get(page) ?? [];
    const title = firstTitle(list, known);
    if (own.length === 0 && agendaPages.has(page.number)) return;
    const free = freeTexts(page, texts, own, list, title);
    const expected = own.length === 0 && (list.some(({ text }) => areaTitle(text).vision) || isBulleted(title, known, free));
    const vision = readVision(free, expected);
    if (own.length === 0 && !vision) {
      if (title && title.title !== '') section = title;
      return;
    }
    const about = vision?.about ? areaTitle(vision.about).title : '';
    const named = chosenTitle(title, about, known) ?? (own.length > 0 ? null : section) ?? upcoming(pages, index, titles, tablePages);
    const open: DraftArea | null = named && named.title !== '' ? areaOf(book, named.title, page.number, named.number) : null;
    const area: DraftArea = open ?? continued(current, section, title, book, page);
    current = area;
    section = null;
    if (vision) {
      addVision(area, vision.statements);
      for (const block of vision.blocks) used.add(block);
    }
    for (const table of own) {
      const place =
        own.length > 1
          ? placeOf(table, headings.get(table) ?? null, titleBlockOf(list, title), area, known, book, rowsOf)
          : { area, heading: null };
      addRows(place.area, rowsOf(table), place.heading);
      current = place.area;
      areaOfTable.set(table, place.area);
    }
  });
  for (const area of book.areas) area.number ??= agendaNumber(area.title, agenda);
  return { areas: book.areas, agenda, used, areaOfTable };
}

/** A table page without a title goes on with the area before it, or opens the one that a section slide named. */
function continued(current: DraftArea | null, section: AreaTitle | null, title: AreaTitle | null, book: AreaBook, page: Page): DraftArea {
  if (section && !title?.continued) return areaOf(book, section.title, page.number, section.number);
  return current ?? areaOf(book, '', page.number, null);
}

/** A slide titled as an area with a table, with a list on it and no table, is that area's target picture. */
function isBulleted(title: AreaTitle | null, known: ReadonlySet<string>, free: readonly TextBlock[]): boolean {
  const bullets = free.some((block) => block.paragraphs.some((paragraph) => paragraph.bullet) || block.role === 'body');
  return title !== null && known.has(titleMark(title.title)) && bullets;
}

function freeTexts(
  page: Page,
  texts: OwnTexts,
  own: readonly PlanTable[],
  list: readonly TitleCandidate[],
  title: AreaTitle | null,
): readonly TextBlock[] {
  const overlays = new Set(own.flatMap((table) => table.overlays));
  const titleBlock = titleBlockOf(list, title);
  return (texts.get(page) ?? []).filter((block) => block.role !== 'title' && block !== titleBlock && !overlays.has(block));
}

function titleBlockOf(list: readonly TitleCandidate[], title: AreaTitle | null): TextBlock | null {
  return list.find(({ text }) => areaTitle(text).title === title?.title)?.block ?? null;
}

type Place = Readonly<{ area: DraftArea; heading: string | null }>;

/** Several tables on a page: a heading above one names an area when it is one, or is set as the page's title is. */
function placeOf(
  table: PlanTable,
  block: TextBlock | null,
  title: TextBlock | null,
  area: DraftArea,
  known: ReadonlySet<string>,
  book: AreaBook,
  rowsOf: (table: PlanTable) => readonly TableRow[],
): Place {
  const text = table.header?.above ?? (block && block !== title ? joinParagraphs(block.paragraphs) : '');
  if (text === '') return { area, heading: null };
  const read = areaTitle(text);
  const hasGroups = rowsOf(table).some((row) => row.kind === 'group');
  const isAlike = block !== null && title !== null && title.size !== null && block.size === title.size && block.bold === title.bold;
  const isArea = known.has(titleMark(read.title)) || hasGroups || area.title === '' || isAlike;
  if (!isArea) return { area, heading: text };
  return { area: areaOf(book, read.title, table.page.number, read.number), heading: null };
}
