import type { Language } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import type { Cell, Contact, Item, Status, Uncertain } from '#features/plans/index.ts';
import { findingMessages } from '../../finding-messages.ts';
import type { WordsSeen } from '../../model/broken-words.ts';
import { splitContacts } from '../../model/contacts.ts';
import { joinAndMend, type Mend } from '../../model/join-lines.ts';
import { linksIn } from '../../model/links.ts';
import { isOpen } from '../../model/open-mark.ts';
import { isPersonName } from '../../model/person-name.ts';
import { statusOfText } from '../../model/status-words.ts';
import { finding, type TextFinding } from './text-finding.ts';
import { rowPeriods, type ValueColumn } from './plan-periods.ts';
import { rowLines, type TableRow } from './table-rows.ts';

/** What a row is read with: its table's columns, the plan's vocabulary and language, the document's words. */
export type RowContext = Readonly<{
  columns: readonly ValueColumn[];
  steady: number | null;
  statuses: readonly Status[];
  language: Language;
  words: WordsSeen;
  page: number;
  funding: string | null;
}>;

/** An item without its key yet, and what was found in its row. */
export type ReadItem = Readonly<{ item: Omit<Item, 'key'>; findings: readonly TextFinding[] }>;

/** One row of a table as an item of the plan. */
export function itemOfRow(row: TableRow, context: RowContext): ReadItem {
  const mends: Mend[] = [];
  const read = (pieces: readonly string[]): string => {
    const { text, mends: own } = joinAndMend(pieces, context.words);
    mends.push(...own);
    return text;
  };
  const title = read(row.title.pieces);
  const texts = row.cells.map(({ pieces }) => read(pieces));
  const periods = rowPeriods(texts.length, context.columns, context.steady);
  const cells = texts.map((text, index): Cell => {
    const status = statusOfText(text, context.statuses);
    return { period: periods[index]?.key ?? null, text, status, ...(isOpen(text) ? { open: true } : {}) };
  });
  const contacts = splitContacts(row.contacts.flatMap(({ pieces }) => pieces).join('\n'));
  const lines = rowLines(row);
  const place = { page: context.page, lines };
  const unplaced = cells.flatMap((cell, index) => (cell.period === null && context.columns[index] !== undefined ? [{ cell, index }] : []));
  const params = { title, count: cells.length, columns: context.columns.length };
  const links = [...new Set([title, ...texts].flatMap(linksIn))];
  const uncertain = unplaced.map(({ cell }) => whichYear(cell.text, params, context.language));
  return {
    item: {
      title,
      cells,
      funding: context.funding,
      contacts,
      links,
      source: { page: context.page, lines },
      ...(uncertain.length > 0 ? { uncertain } : {}),
    },
    findings: [
      ...unplaced.map(({ cell, index }) => finding('ask', 'period_unknown', { ...params, text: cell.text }, { ...place, cell: index })),
      ...mends.map(({ from, to }) => finding('tell', 'word_mended', { from, to }, place)),
      ...contacts.filter(isUnit).map(({ name }) => finding('tell', 'contact_is_unit', { name, title }, place)),
    ],
  };
}

const isUnit = ({ name }: Contact): boolean => !isPersonName(name) && !name.includes('@');

function whichYear(text: string, params: Readonly<Record<string, string | number>>, language: Language): Uncertain {
  const [what = '', ...why] = formatMessage(findingMessages.period_unknown[language], { ...params, text }, language).split(
    /(?<=\?)\s(?=(?:Raden|Rada|The row)\s)/,
  );
  return { what, why: why.join(' ') };
}
