import { isSame } from '#shared/is-same.ts';
import type { Item, Period, PlanDocument } from '../plan-document.ts';
import { aboutRows, type Texts } from './about-rows.ts';
import { areaRows, type AreaRow } from './area-rows.ts';
import { itemRows, type ItemRow } from './item-row.ts';
import { seenTexts } from './join-supplement.ts';
import { readAbout } from './read-about.ts';
import { readItem } from './read-item.ts';
import { readSheets, type ReadPlan } from './read-sheets.ts';
import { seenText } from './seen-text.ts';
import { itemFields, supplementFormat, type ItemSupplement, type Supplement } from './supplement.ts';

/** A plan as sheets of texts, what people see and change. */
export type PlanSheets = Readonly<{ items: readonly ItemRow[]; areas: readonly AreaRow[]; about: Texts }>;

/** The sheets, their texts as a cell can show them. */
export function planSheets(document: PlanDocument): PlanSheets {
  return {
    items: itemRows(document).map(seenTexts).filter(saysSomething),
    areas: areaRows(document).map((row) => mapTexts(row)),
    about: aboutRows(document).map((row) => row.map(seenText)),
  };
}

/** The plan that the sheets say, with these `periods`; null where the one about the plan does not say what a plan needs. */
export function planOfSheets(sheets: PlanSheets, supplement: Supplement | null, periods?: readonly Period[]): ReadPlan | null {
  const about = readAbout(sheets.about);
  if (!about) return null;
  const facts = { ...supplement?.empty, ...about, periods: periods ?? about.periods };
  const { whole } = supplement ?? {};
  if (whole && isSame(facts.periods, about.periods) && looksAlike(planSheets(whole), sheets)) return { document: whole, notes: [] };
  return readSheets(sheets, facts, supplement);
}

/** What has to travel beside the sheets so that the same plan is read back. */
export function supplementOf(document: PlanDocument, sheets: PlanSheets): Supplement {
  const items = document.areas.flatMap((area) => area.groups.flatMap((group) => group.items));
  const rows = sheets.items.filter(({ key, title }) => key !== '' || title !== '');
  const supplement: Supplement = {
    format: supplementFormat,
    periods: document.periods.map(({ label }) => label),
    statuses: document.statuses.map(({ key, label }) => ({ key, label })),
    ...emptyFacts(document),
    areas: document.areas.map(({ key, title, number, vision }) => ({
      key,
      title,
      ...(number === undefined && { numberless: true }),
      ...(vision.some(isHardToRead) && { vision }),
    })),
    items: items.flatMap((item, index) => itemSupplement(item, rows[index], document)),
  };
  const read = planOfSheets(sheets, supplement);
  return read && isSame(read.document, document) ? supplement : { ...supplement, whole: document };
}

function emptyFacts({ edition, adoptions }: PlanDocument): Pick<Supplement, 'empty'> {
  const empty = {
    ...(edition !== undefined && Object.keys(edition ?? {}).length === 0 && { edition }),
    ...(adoptions?.length === 0 && { adoptions }),
  };
  return Object.keys(empty).length > 0 ? { empty } : {};
}

function itemSupplement(item: Item, row: ItemRow | undefined, document: PlanDocument): readonly ItemSupplement[] {
  const read = row ? readItem(row, document).item : null;
  // a doubt about a cell lasts as long as the item's cells do
  const isDoubted = item.uncertain?.some(({ what }) => what.startsWith('cells[')) ?? false;
  const differing = itemFields.filter((field) => (field === 'cells' && isDoubted) || !isSame(read?.[field], item[field]));
  if (differing.length === 0) return [];
  const without = differing.filter((field) => item[field] === undefined);
  const fields = Object.fromEntries(differing.filter((field) => item[field] !== undefined).map((field) => [field, item[field]]));
  return [{ key: item.key, ...(without.length > 0 && { without }), ...fields }];
}

function isHardToRead({ text, points }: Readonly<{ text: string; points?: readonly string[] | undefined }>): boolean {
  return seenText(text) !== text || (points ?? []).some((point) => seenText(point) !== point || /^[•‣▪-]\s|\n|^$/u.test(point));
}

/** Whether every text stands where it did. Below its tables the sheet about the plan has notes. */
function looksAlike(written: PlanSheets, seen: PlanSheets): boolean {
  const about = filled(written.about);
  return (
    isSame(
      seen.items.map((row) => ({ ...row, at: undefined })),
      written.items,
    ) &&
    isSame(seen.areas, written.areas) &&
    isSame(filled(seen.about).slice(0, about.length), about) &&
    isSame(readAbout(seen.about), readAbout(written.about))
  );
}

function saysSomething(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.values(value).some(saysSomething) : value !== '';
}

/** Empty rows, and empty cells at the end of rows, say nothing. */
function filled(rows: Texts): Texts {
  return rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1)).filter((row) => row.length > 0);
}

function mapTexts(row: AreaRow): AreaRow {
  return Object.fromEntries(Object.entries(row).map(([name, text]) => [name, seenText(text)])) as AreaRow;
}
