import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { readDocument } from '#features/reading/read-document.ts';
import { legend, periods, randomPlan, type SheetPlan } from '../../../test/decks/sheets/random-plan.ts';
import { flatCells, flatRows, sheetDesigns } from '../../../test/decks/sheets/sheet-designs.ts';
import type { Bars, Row } from '../row.ts';
import { score } from '../score.ts';
import type { Truth } from '../truth.ts';

const bars: Bars = { cells: 0.99, others: 0.99 };
const delimiters = [';', ',', '\t'];

async function rowOf(name: string, bytes: Uint8Array, file: string, truth: Truth): Promise<Row> {
  const start = performance.now();
  const { document } = await readDocument(bytes, file);
  const ms = performance.now() - start;
  return { suite: 'sheet', name, score: score(document, truth, true), ms, bars };
}

function truthOf(plan: SheetPlan, withVision: boolean): Truth {
  const areas = plan.areas.map(({ title, vision, groups }) => ({
    title,
    target: withVision ? vision : [],
    groups: groups.map((group) => ({
      title: group.title,
      items: group.items.map(({ title: item, cells, contacts }) => ({
        title: item,
        cells: cells.map(({ text }) => text),
        periods: cells.map(({ period }) => period),
        statuses: cells.map(({ status }) => status),
        contacts,
      })),
    })),
  }));
  return { periods, areas };
}

function flatTruth(plan: SheetPlan): Truth {
  const flat = plan.areas.map((area) => ({
    ...area,
    vision: [],
    groups: [{ title: '', items: area.groups.flatMap(({ items }) => items.map((item) => ({ ...item, cells: flatCells(item) }))) }],
  }));
  return { ...truthOf({ areas: flat }, false), periods: [{ key: '2025' }] };
}

/** Made plans as workbooks in every design, and as CSV of the flat form. Fills are told apart by `legend`. */
export async function suite(): Promise<readonly Row[]> {
  const plans = fc.sample(randomPlan, { seed: legend.length, numRuns: sheetDesigns.length + delimiters.length });
  const rows: Row[] = [];
  for (const [index, { name, vision, make }] of sheetDesigns.entries()) {
    const plan = plans[index];
    if (plan) rows.push(await rowOf(name, make(plan), 'plan.xlsx', truthOf(plan, vision)));
  }
  for (const [index, delimiter] of delimiters.entries()) {
    const plan = plans[sheetDesigns.length + index];
    if (!plan) continue;
    const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
    const text = flatRows(plan)
      .map((row) => row.map(quoted).join(delimiter))
      .join('\r\n');
    rows.push(await rowOf(`the flat form with ${JSON.stringify(delimiter)}`, strToU8(text), 'plan.csv', flatTruth(plan)));
  }
  return rows;
}
