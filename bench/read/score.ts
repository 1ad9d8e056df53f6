import type { PlanDocument } from '#features/plans/index.ts';
import { statusOfText } from '#features/reading/model/status-words.ts';
import { truthFunding, type Truth } from './truth.ts';

/** Precision, recall and their harmonic mean of one kind of thing. */
export type Measure = Readonly<{ right: number; read: number; wanted: number; precision: number; recall: number; f1: number }>;

/** `wrongStatuses` counts cells whose status is another than the truth's; a missing one is no wrong one. */
export type Score = Readonly<{
  cells: Measure;
  items: Measure;
  groups: Measure;
  areas: Measure;
  visions: Measure;
  contacts: Measure;
  funding: Measure;
  wrongStatuses: number;
  misses: readonly string[];
}>;

type Facts = Record<'cells' | 'items' | 'groups' | 'areas' | 'visions' | 'contacts' | 'funding', string[]>;

const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .trim();
const line = (...parts: readonly (string | null)[]): string => parts.map((part) => (part === null ? '–' : plain(part))).join(' › ');
const empty = (): Facts => ({ cells: [], items: [], groups: [], areas: [], visions: [], contacts: [], funding: [] });

function factsOfTruth(truth: Truth, document: PlanDocument, withStatus: boolean): Facts {
  const facts = empty();
  for (const area of truth.areas) {
    facts.areas.push(plain(area.title));
    facts.visions.push(...area.target.map((text) => line(area.title, text)));
    for (const group of area.groups) {
      facts.groups.push(line(area.title, group.title));
      for (const item of group.items) {
        const at = line(area.title, group.title, item.title);
        facts.items.push(at);
        item.cells.forEach((text, index) => {
          const status = item.statuses ? (item.statuses[index] ?? null) : statusOfText(text, document.statuses);
          facts.cells.push(line(at, item.periods?.[index] ?? null, text, ...(withStatus ? [status] : [])));
        });
        facts.contacts.push(...(item.contacts ?? []).map((name) => line(at, name)));
        const funding = truthFunding(item, group.title);
        if (funding !== null) facts.funding.push(line(at, funding));
      }
    }
  }
  return facts;
}

function factsOfPlan(document: PlanDocument, withStatus: boolean): Facts {
  const facts = empty();
  for (const area of document.areas) {
    facts.areas.push(plain(area.title));
    facts.visions.push(...area.vision.flatMap(({ text, points = [] }) => [text, ...points]).map((text) => line(area.title, text)));
    for (const group of area.groups) {
      facts.groups.push(line(area.title, group.title));
      for (const item of group.items) {
        const at = line(area.title, group.title, item.title);
        facts.items.push(at);
        facts.cells.push(...item.cells.map(({ period, text, status }) => line(at, period, text, ...(withStatus ? [status] : []))));
        facts.contacts.push(...(item.contacts ?? []).map(({ name }) => line(at, name)));
        if (typeof item.funding === 'string') facts.funding.push(line(at, item.funding));
      }
    }
  }
  return facts;
}

/** Compares two lists as bags: a thing that stands twice counts twice. */
export function measure(read: readonly string[], wanted: readonly string[]): Measure & Readonly<{ misses: readonly string[] }> {
  const left = new Map<string, number>();
  for (const text of wanted) left.set(text, (left.get(text) ?? 0) + 1);
  let right = 0;
  const misses: string[] = [];
  for (const text of read) {
    const count = left.get(text) ?? 0;
    if (count > 0) {
      right += 1;
      left.set(text, count - 1);
    } else misses.push(`+ ${text}`);
  }
  for (const [text, count] of left) for (let index = 0; index < count; index += 1) misses.push(`- ${text}`);
  const precision = read.length === 0 ? (wanted.length === 0 ? 1 : 0) : right / read.length;
  const recall = wanted.length === 0 ? 1 : right / wanted.length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, read: read.length, wanted: wanted.length, precision, recall, f1, misses };
}

/** Statuses that stand where the truth has another or none, in cells of one place, text and turn. */
function countWrong(truth: Truth, document: PlanDocument): number {
  const wanted = new Map<string, (string | null)[]>();
  for (const area of truth.areas)
    for (const group of area.groups)
      for (const item of group.items)
        item.cells.forEach((text, index) => {
          const at = line(area.title, item.title, text);
          const status = item.statuses ? (item.statuses[index] ?? null) : statusOfText(text, document.statuses);
          wanted.set(at, [...(wanted.get(at) ?? []), status]);
        });
  let wrong = 0;
  for (const area of document.areas)
    for (const item of area.groups.flatMap(({ items }) => items))
      for (const { text, status } of item.cells) {
        const known = wanted.get(line(area.title, item.title, text));
        const here = known?.shift();
        if (status !== null && status !== (here ?? null)) wrong += 1;
      }
  return wrong;
}

/** Scores what a reader gave against the truth. `withStatus` makes the status a part of the cell (documents with colours). */
export function score(document: PlanDocument, truth: Truth, withStatus = false): Score {
  const [read, wanted] = [factsOfPlan(document, withStatus), factsOfTruth(truth, document, withStatus)];
  const measured = {
    cells: measure(read.cells, wanted.cells),
    items: measure(read.items, wanted.items),
    groups: measure(read.groups, wanted.groups),
    areas: measure(read.areas, wanted.areas),
    visions: measure(read.visions, wanted.visions),
    contacts: measure(read.contacts, wanted.contacts),
    funding: measure(read.funding, wanted.funding),
  };
  const misses = Object.entries(measured).flatMap(([kind, { misses: own }]) => own.map((text) => `${kind} ${text}`));
  return { ...measured, wrongStatuses: countWrong(truth, document), misses };
}
