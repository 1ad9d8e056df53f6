import { collapse } from '../model/fold-text.ts';
import type { Page, TextBlock } from '../model/page-model.ts';
import { areaTitle, titleMark } from './area-title.ts';
import { cellsInRow, gridOf, joinParagraphs, textOf } from './grid.ts';
import type { OwnTexts } from './page-texts.ts';

/** A line of the list of areas. */
export type AgendaEntry = Readonly<{ number: number | null; title: string; page: number }>;

/** The deck's list of areas: a page where at least two lines are known areas, or begin one. */
export function readAgenda(pages: readonly Page[], texts: OwnTexts, areas: ReadonlySet<string>): readonly AgendaEntry[] {
  for (const page of pages) {
    const entries = entriesOf(page, texts.get(page) ?? []);
    const known = entries.filter((entry) => isKnown(entry.title, areas));
    if (known.length >= 2 && known.length >= entries.length * 0.4) return entries;
  }
  return [];
}

/** The number of an area, from its own line of the agenda or from the line that its title begins with. */
export function agendaNumber(title: string, agenda: readonly AgendaEntry[]): number | null {
  const mark = titleMark(title);
  const exact = agenda.find((entry) => titleMark(entry.title) === mark);
  const wider = exact ?? agenda.find((entry) => mark.startsWith(`${titleMark(entry.title)} `));
  return wider?.number ?? null;
}

function isKnown(title: string, areas: ReadonlySet<string>): boolean {
  const mark = titleMark(title);
  return mark !== '' && [...areas].some((area) => area === mark || area.startsWith(`${mark} `));
}

function entriesOf(page: Page, blocks: readonly TextBlock[]): readonly AgendaEntry[] {
  const lines = blocks.filter((block) => block.role !== 'title').flatMap((block) => linesOf(block, blocks));
  const rows = page.tables.flatMap((table) => {
    const grid = gridOf(table);
    return Array.from({ length: table.rows }, (_, row) => cellsInRow(grid, row).map(textOf).filter(Boolean).join(' '));
  });
  return [...lines, ...rows.map((text) => ({ text, number: null }))].flatMap(({ text, number }) => {
    const read = areaTitle(text);
    return read.title === '' || read.title.length > 100 ? [] : [{ number: number ?? read.number, title: read.title, page: page.number }];
  });
}

type Line = Readonly<{ text: string; number: number | null }>;

/** A number may stand in a text of its own to the left. */
function linesOf(block: TextBlock, blocks: readonly TextBlock[]): readonly Line[] {
  const numbers = block.paragraphs.every((paragraph) => isNumber(paragraph.text));
  if (numbers) return [];
  const left = blocks.filter(
    (other) => other !== block && other.box[0] < block.box[0] && besides(other, block) && isNumber(joinParagraphs(other.paragraphs)),
  );
  const beside = left.length === 1 && block.paragraphs.length === 1 ? left[0] : undefined;
  return block.paragraphs.map((paragraph) => ({
    text: collapse(paragraph.text),
    number: paragraph.number ?? (beside ? Number.parseInt(joinParagraphs(beside.paragraphs), 10) : null),
  }));
}

function besides(one: TextBlock, other: TextBlock): boolean {
  const middle = one.box[1] + one.box[3] / 2;
  return middle >= other.box[1] && middle <= other.box[1] + other.box[3];
}

function isNumber(text: string): boolean {
  return /^\d{1,2}[.)]?$/.test(collapse(text));
}
