import type { Cell, Item, PlanDocument, Uncertain } from '#features/plans/index.ts';
import { unknownChoice } from './choice.ts';
import { settleEdition } from './edition-question.ts';
import type { Finding } from './finding.ts';
import { settleHeadings } from './heading-questions.ts';
import { colorKey, colorOf, periodKey, personKey, statusKey, statusPeriod } from './questions.ts';
import { similarNames } from './similar-names.ts';

/** What a person answered, by the question's key. An answer 'unknown' leaves the matter as the source left it. */
export type Answers = ReadonlyMap<string, string>;

/** The facts of the plan itself that a person may correct: by these keys in the answers. */
export const planAnswerKeys = {
  partnership: 'plan:partnership',
  /** '' for the overall plan */
  sector: 'plan:sector',
  year: 'plan:year',
  title: 'plan:title',
} as const;

/** The document as the answers settle it. Answers to what is not asked, or with an impossible choice, change nothing. */
export function settle(document: PlanDocument, findings: readonly Finding[], answers: Answers): PlanDocument {
  const names = nameAnswers(document, answers);
  const colors = colorAnswers(document, findings, answers);
  const item = (found: Item): Item => settleItem(document, found, answers, names, colors);
  const areas = document.areas.map((area) => ({
    ...area,
    groups: area.groups.map((group) => ({ ...group, items: group.items.map(item) })),
  }));
  return settleHeadings(settleEdition({ ...settlePlan(document, answers), areas }, findings, answers), findings, answers);
}

/** A year as a person writes it: four digits, as the schema bounds it. */
export function isPlanYear(text: string): boolean {
  const year = Number(text);
  return /^\d{4}$/.test(text) && year >= 2000 && year <= 2100;
}

function settlePlan(document: PlanDocument, answers: Answers): PlanDocument {
  const year = answers.get(planAnswerKeys.year) ?? '';
  const sector = answers.get(planAnswerKeys.sector);
  return {
    ...document,
    partnership: answers.get(planAnswerKeys.partnership) || document.partnership,
    title: answers.get(planAnswerKeys.title) || document.title,
    year: isPlanYear(year) ? Number(year) : document.year,
    scope: sector === undefined ? document.scope : sector === '' ? { kind: 'overall' } : { kind: 'sector', sector },
  };
}

function settleItem(
  document: PlanDocument,
  item: Item,
  answers: Answers,
  names: ReadonlyMap<string, string>,
  colors: ReadonlyMap<string, string>,
): Item {
  const settled: Cell[] = [];
  const taken = new Set(item.cells.map((cell) => cell.period));
  const cells = item.cells.map((cell, at): Cell => {
    const period = cell.period ?? chosen(answers.get(periodKey(item, at)), document.periods);
    const status = cell.status ?? chosen(colors.get(cellKey(item.key, at)), document.statuses);
    const isFree = cell.period === null && period !== null && !taken.has(period);
    if (isFree) taken.add(period);
    const next = { ...cell, period: cell.period ?? (isFree ? period : null), status };
    if (next.period !== cell.period || next.status !== cell.status) settled.push(cell);
    return next;
  });
  const contacts = item.contacts?.map((contact) => ({ ...contact, name: names.get(contact.name) ?? contact.name }));
  const uncertain = item.uncertain?.filter((point) => !settled.some((cell) => isAbout(point, cell)));
  return {
    ...item,
    cells: inColumnOrder(document, withRowStatus(document, item, cells, answers)),
    ...(contacts && { contacts: contacts.filter((contact, at) => contacts.findIndex((other) => other.name === contact.name) === at) }),
    ...(uncertain && { uncertain }),
  };
}

/** A point of doubt quotes the text of the cell that it is about. */
function isAbout(point: Uncertain, cell: Cell): boolean {
  return cell.text !== '' && `${point.what} ${point.why ?? ''}`.includes(`«${cell.text}»`);
}

function withRowStatus(document: PlanDocument, item: Item, cells: readonly Cell[], answers: Answers): readonly Cell[] {
  const status = chosen(answers.get(statusKey(item)), document.statuses);
  const period = statusPeriod(document);
  if (status === null || period === null) return cells;
  const at = cells.findIndex((cell) => cell.period === period);
  if (at < 0) return [...cells, { period, text: '', status }];
  return cells.map((cell, index) => (index === at ? { ...cell, status } : cell));
}

function inColumnOrder(document: PlanDocument, cells: readonly Cell[]): readonly Cell[] {
  const order = new Map<string | null, number>(document.periods.map((period, at) => [period.key, at]));
  if (cells.some((cell) => cell.period === null)) return cells;
  return cells.toSorted((one, other) => (order.get(one.period) ?? 0) - (order.get(other.period) ?? 0));
}

function chosen(answer: string | undefined, choices: readonly Readonly<{ key: string }>[]): string | null {
  return answer !== undefined && choices.some((choice) => choice.key === answer) ? answer : null;
}

function nameAnswers(document: PlanDocument, answers: Answers): ReadonlyMap<string, string> {
  const items = document.areas.flatMap((area) => area.groups.flatMap((group) => group.items));
  const names = [...new Set(items.flatMap((item) => (item.contacts ?? []).map((contact) => contact.name)))];
  const renamed = new Map<string, string>();
  for (const [one, other] of similarNames(names)) {
    const answer = answers.get(personKey(one, other));
    if (answer === one) renamed.set(other, one);
    if (answer === other) renamed.set(one, other);
  }
  return renamed;
}

/** Statuses by cell, for the cells whose colour a person has explained. */
function colorAnswers(document: PlanDocument, findings: readonly Finding[], answers: Answers): ReadonlyMap<string, string> {
  const statuses = new Map<string, string>();
  for (const finding of findings) {
    const color = colorOf(finding);
    const answer = color === null ? undefined : answers.get(colorKey(color));
    if (answer === undefined || answer === unknownChoice.value) continue;
    if (finding.item !== undefined && finding.cell !== undefined) statuses.set(cellKey(finding.item, finding.cell), answer);
  }
  return statuses;
}

const cellKey = (item: string, at: number): string => `${item}#${at}`;
