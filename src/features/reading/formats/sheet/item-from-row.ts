import type { Cell, Contact, Item, Uncertain } from '#features/plans/index.ts';
import type { Language } from '#shared/language.ts';
import type { MappedColumn } from '../../model/column-mapping.ts';
import { headerRole } from '../../model/column-role.ts';
import { splitContacts } from '../../model/contacts.ts';
import { collapse } from '../../model/fold-text.ts';
import { linksIn } from '../../model/links.ts';
import { isOpen } from '../../model/open-mark.ts';
import { cellStatus, type CellStatus, type Vocabulary } from './cell-status.ts';
import type { GridCell } from './grid.ts';
import type { RowValues } from './row-values.ts';
import { sheetWords } from './sheet-words.ts';

export type RowContext = Readonly<{
  vocabulary: Vocabulary;
  language: Language;
  columns: readonly MappedColumn[];
  page: number;
  /** fills that are background */
  plainFills: ReadonlySet<string>;
  /** the period that a lone status is about, a year */
  period: string;
  /** the plan's periods in order */
  periods: readonly string[];
}>;

/** A thing in the row that a person should look at; `period` tells the cell. */
export type Doubt = Readonly<{ code: string; text: string; period: string; color?: string | undefined }>;

export type RowItem = Readonly<{ item: Omit<Item, 'key' | 'source'>; doubts: readonly Doubt[] }>;

type Draft = { texts: string[]; status: string | null; open: boolean };

const none = /^(?:nei|no|ingen|-|–|0|n\/a)$/iu;

/** One row of the flat form as an item: a status and the free texts go to the cell of the plan's year, a deadline to that of its own. */
export function itemFromRow(values: RowValues, context: RowContext): RowItem {
  const drafts = new Map<string, Draft>();
  const doubts: Doubt[] = [];
  const draft = (period: string): Draft => {
    const found = drafts.get(period) ?? { texts: [], status: null, open: false };
    drafts.set(period, found);
    return found;
  };
  const rowFill = values.of('item')[0]?.color ?? null;
  const isPlain = (color: string): boolean => color === rowFill || context.plainFills.has(color);
  const take = (cell: GridCell, period: string, keepsWord: boolean): void => {
    const read = cellStatus(cell, context.vocabulary, context.page, isPlain);
    const text = collapse(cell.text);
    if (text === '' && read.status === null && read.doubt === null) return;
    const target = draft(period);
    target.status = read.status ?? target.status;
    target.open = target.open || isOpen(text);
    if (text !== '' && (keepsWord || !read.isWord)) target.texts.push(text);
    const doubt = doubtOf(read, text, !keepsWord);
    if (doubt) doubts.push({ code: doubt, text, period, ...(doubt === 'color_without_legend' && cell.color ? { color: cell.color } : {}) });
  };
  context.columns.forEach(({ role, period }, index) => {
    const cell = role === 'period' ? values.named('period').find(({ at }) => at === index)?.cell : undefined;
    if (cell) take(cell, period?.key ?? context.period, true);
  });
  for (const cell of values.of('status')) take(cell, context.period, false);
  for (const text of freeTexts(values)) draft(context.period).texts.push(text);
  for (const cell of values.of('deadline')) {
    const text = collapse(cell.text);
    if (text !== '') draft(deadlinePeriod(text, context)).texts.push(`${sheetWords.deadline[context.language]}: ${text}`);
  }
  const cells = context.periods.flatMap((period): Cell[] => {
    const found = drafts.get(period);
    if (!found) return [];
    return [{ period, text: sentences(found.texts), status: found.status, ...(found.open ? { open: true } : {}) }];
  });
  return { item: { title: values.text('item'), cells, ...rest(values), ...uncertain(doubts, context.language) }, doubts };
}

function doubtOf(read: CellStatus, text: string, isStatusColumn: boolean): string | null {
  if (read.doubt === 'disagrees') return 'status_color_differs';
  if (read.doubt === 'noLegend') return 'color_without_legend';
  return isStatusColumn && read.status === null && text !== '' ? 'status_word_unknown' : null;
}

function uncertain(doubts: readonly Doubt[], language: Language): Readonly<{ uncertain?: readonly Uncertain[] }> {
  const reasons = doubts
    .filter(({ code }) => code !== 'status_color_differs')
    .map(({ code, text, period }) => ({
      what: sheetWords.statusOf[language].replace('{period}', period),
      why: (code === 'color_without_legend' ? sheetWords.noLegend : sheetWords.notAWord)[language].replace('{text}', text),
    }));
  return reasons.length > 0 ? { uncertain: reasons } : {};
}

/** Comments stand as they are; the text of a column with an unknown header keeps the header before it. */
function freeTexts(values: RowValues): readonly string[] {
  return values.named('text').flatMap(({ header, cell }) => {
    const text = collapse(cell.text);
    if (text === '') return [];
    return [headerRole(header)?.role === 'text' || header === '' ? text : `${collapse(header)}: ${text}`];
  });
}

function deadlinePeriod(text: string, { period, periods }: RowContext): string {
  const year = text.match(/\b20\d\d\b/gu)?.at(-1) ?? '';
  return periods.includes(year) ? year : period;
}

function sentences(texts: readonly string[]): string {
  return [...new Set(texts)].reduce((all, text) => (all === '' ? text : `${all}${/[.!?:;]$/u.test(all) ? '' : '.'} ${text}`), '');
}

/** A line break in a sheet's cell is typed on purpose: it parts contacts, and never runs through a name. */
function contactsOf(text: string): readonly Contact[] {
  return text.split(/\r?\n/u).flatMap((line) => splitContacts(line.replace(/[,;]\s*$/u, '')));
}

function rest(values: RowValues): Pick<Item, 'contacts' | 'funding' | 'links'> {
  const columns = values.named('contact');
  const isSeveral = new Set(columns.map(({ header }) => header)).size > 1;
  const people = columns.flatMap(({ header, cell }) =>
    contactsOf(cell.text).map((contact): Contact => (isSeveral && !contact.role ? { ...contact, role: collapse(header) } : contact)),
  );
  const emails = values.text('email').match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu) ?? [];
  const contacts = emails.length === people.length ? people.map((one, index) => ({ ...one, email: one.email ?? emails[index] })) : people;
  const alone = emails.filter((email) => !contacts.some((one) => one.email === email)).map((email) => ({ name: email, email }));
  const funding = values.text('funding');
  const texts = (['item', 'link', 'text', 'period', 'status'] as const).map(values.text).join(' ');
  const links = [...new Set(linksIn(texts))];
  return {
    ...(contacts.length + alone.length > 0 ? { contacts: [...contacts, ...alone] } : {}),
    ...(funding !== '' && !none.test(funding) ? { funding } : {}),
    ...(links.length > 0 ? { links } : {}),
  };
}
