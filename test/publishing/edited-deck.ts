import type { Area, Cell, Item, PlanDocument } from '#features/plans/index.ts';
import { writePptx } from '../../src/features/publishing/formats/pptx/write-pptx.ts';
import { readDocument } from '../../src/features/reading/read-document.ts';
import { planDocument, withItem } from '../support/plan-documents.ts';
import { publicationOf } from './random-publication.ts';

export const network = 'Fagnettverk for digital samhandling';
export const survey = 'Kartlegge eksisterende tiltak';
const source = { page: 3, box: [1, 2, 3, 4] as const };
const plain = planDocument();
/** What is written as the deck that these tests edit; names no real person. */
export const plan: PlanDocument = withItem(
  withItem(plain, survey, (found) => ({
    ...found,
    source,
    contacts: [{ name: 'Seksjon for eksempel', role: 'leder', email: 'post@example.org' }, { name: 'Avdeling for eksempel' }],
    links: ['https://example.org/a', 'https://example.org/b'],
    cells: [{ period: '2025', text: 'Ferdig i mai', status: 'completed' }],
  })),
  network,
  (found) => ({ ...found, source, uncertain: [{ what: 'title', why: 'Uklart' }] }),
);
export const deck = await writePptx(publicationOf(plan));
export const read = async (bytes: Uint8Array): Promise<PlanDocument> => (await readDocument(bytes, 'plan.pptx')).document;

export const withCell = (title: string, period: string, change: Partial<Cell>): PlanDocument =>
  withItem(plan, title, (found) => ({
    ...found,
    cells: found.cells.map((cell) => (cell.period === period ? { ...cell, ...change } : cell)),
  }));
export const withArea = (key: string, change: (area: Area) => Area): PlanDocument => ({
  ...plan,
  areas: plan.areas.map((area) => (area.key === key ? change(area) : area)),
});
export const withGroup = (key: string, change: (items: readonly Item[]) => readonly Item[]): PlanDocument =>
  withArea(key, (area) => ({
    ...area,
    groups: area.groups.map((group, at) => (at === 0 ? { ...group, items: change(group.items) } : group)),
  }));
