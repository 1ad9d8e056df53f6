import type { Item, PlanDocument } from '#features/plans/index.ts';
import { checkQuestions } from './check-questions.ts';
import { unknownChoice, type Choice } from './choice.ts';
import { editionQuestion } from './edition-question.ts';
import type { Finding } from './finding.ts';
import { headingQuestions } from './heading-questions.ts';
import { similarNames } from './similar-names.ts';

/**
 * Something only a person can decide. `key` is stable for the same document. `subject` is the text in question: a cell,
 * two names, a colour, a heading; for a check the code of its finding. `needed` is false for what may well be left unknown.
 */
export type Question = Readonly<{
  key: string;
  kind: 'period' | 'color' | 'person' | 'heading' | 'edition' | 'check' | 'status';
  needed: boolean;
  subject: string;
  other?: string;
  area: string | null;
  item: Readonly<{ key: string; title: string }> | null;
  page: number | null;
  lines?: readonly [number, number] | undefined;
  box?: readonly [number, number, number, number] | undefined;
  choices: readonly Choice[];
}>;

/** Every question about the document, the needed ones first and in reading order. */
export function questionsOf(document: PlanDocument, findings: readonly Finding[]): readonly Question[] {
  const own = [
    ...colorQuestions(document, findings),
    ...itemQuestions(document),
    ...headingQuestions(document, findings),
    ...personQuestions(document),
  ];
  const questions = [...editionQuestion(findings), ...checkQuestions(findings, own), ...own];
  return [...questions.filter((question) => question.needed), ...questions.filter((question) => !question.needed)];
}

function itemQuestions(document: PlanDocument): readonly Question[] {
  return document.areas.flatMap((area) =>
    area.groups.flatMap((group) =>
      group.items.flatMap((item) => [...periodQuestions(document, area.title, item), ...statusQuestion(document, area.title, item)]),
    ),
  );
}

function about(area: string, item: Item) {
  const { page = null, lines, box } = item.source ?? {};
  return { area, item: { key: item.key, title: item.title }, page, lines, box };
}

function periodQuestions(document: PlanDocument, area: string, item: Item): readonly Question[] {
  const taken = new Set(item.cells.map((cell) => cell.period));
  const choices = document.periods.filter((period) => !taken.has(period.key)).map((period) => ({ value: period.key, label: period.label }));
  return item.cells.flatMap((cell, at): Question[] => {
    if (cell.period !== null) return [];
    return [
      {
        key: periodKey(item, at),
        kind: 'period',
        needed: true,
        subject: cell.text,
        ...about(area, item),
        choices: [...choices, unknownChoice],
      },
    ];
  });
}

function statusQuestion(document: PlanDocument, area: string, item: Item): readonly Question[] {
  const period = statusPeriod(document);
  if (period === null || document.statuses.length === 0 || item.cells.some((cell) => cell.status !== null)) return [];
  const choices = document.statuses.map((status) => ({ value: status.key, label: status.label }));
  return [
    { key: statusKey(item), kind: 'status', needed: false, subject: period, ...about(area, item), choices: [...choices, unknownChoice] },
  ];
}

/** One answer says what a colour means wherever it stands. */
function colorQuestions(document: PlanDocument, findings: readonly Finding[]): readonly Question[] {
  const byColor = new Map<string, Finding>();
  for (const finding of findings) {
    const color = colorOf(finding);
    if (color !== null && finding.item !== undefined && !byColor.has(color)) byColor.set(color, finding);
  }
  const choices = document.statuses.map((status) => ({ value: status.key, label: status.label }));
  return [...byColor].map(([color, finding]) => ({
    key: colorKey(color),
    kind: 'color',
    needed: true,
    subject: color,
    area: null,
    item: null,
    page: finding.page,
    box: finding.box,
    choices: [...choices, unknownChoice],
  }));
}

function personQuestions(document: PlanDocument): readonly Question[] {
  const items = document.areas.flatMap((area) => area.groups.flatMap((group) => group.items));
  const names = [...new Set(items.flatMap((item) => (item.contacts ?? []).map((contact) => contact.name)))];
  return similarNames(names).map(([one, other]) => {
    const item = items.find((found) => found.contacts?.some((contact) => contact.name === other));
    return {
      key: personKey(one, other),
      kind: 'person',
      needed: true,
      subject: one,
      other,
      area: null,
      item: item ? { key: item.key, title: item.title } : null,
      page: item?.source?.page ?? null,
      lines: item?.source?.lines,
      box: item?.source?.box,
      choices: [{ value: one, label: one }, { value: other, label: other }, unknownChoice],
    };
  });
}

/** The period a row's one status is about: the last that tells what has been, not what is to come. */
export function statusPeriod(document: PlanDocument): string | null {
  return document.periods.findLast((period) => period.kind === 'status')?.key ?? null;
}

/** #rrggbb of a finding about a colour that no legend explains; null for others. */
export function colorOf(finding: Finding): string | null {
  const { color } = finding.params;
  return finding.code === 'color_without_legend' && typeof color === 'string' ? color.toLowerCase() : null;
}

export const periodKey = (item: Pick<Item, 'key'>, at: number): string => `period:${item.key}:${at}`;
export const statusKey = (item: Pick<Item, 'key'>): string => `status:${item.key}`;
export const colorKey = (color: string): string => `color:${color}`;
export const personKey = (one: string, other: string): string => `person:${one}|${other}`;
