import type { Area, Item, PlanDocument } from '#features/plans/index.ts';
import { unknownChoice } from './choice.ts';
import type { Finding } from './finding.ts';
import { slugOf } from '#shared/slug.ts';
import type { Question } from './questions.ts';
import type { Answers } from './settle.ts';

/** A text alone on its row is a heading of what follows, or a measure that nothing more is said of: only a person knows. */
const asMeasure = 'item';
const asHeading = 'heading';

type Heading = Readonly<{ key: string; title: string; area: Area; finding: Finding }>;

export function headingQuestions(document: PlanDocument, findings: readonly Finding[]): readonly Question[] {
  return headingsOf(document, findings).map(({ key, title, area, finding }) => ({
    key,
    kind: 'heading',
    needed: true,
    subject: title,
    area: area.title,
    item: null,
    page: finding.page,
    lines: finding.lines,
    box: finding.box,
    choices: [{ value: asHeading, label: null }, { value: asMeasure, label: null }, unknownChoice],
  }));
}

/** True for the findings that a heading question stands for. */
export function asksOfHeading(finding: Finding): boolean {
  return titleOf(finding) !== null;
}

/** The document with the headings that a person says are measures made so, at the end of what stands before them. */
export function settleHeadings(document: PlanDocument, findings: readonly Finding[], answers: Answers): PlanDocument {
  const measures = headingsOf(document, findings).filter(({ key }) => answers.get(key) === asMeasure);
  return measures.reduce(
    (settled, heading) => ({
      ...settled,
      areas: settled.areas.map((area) => (area.key === heading.area.key ? withMeasure(area, heading, settled) : area)),
    }),
    document,
  );
}

function withMeasure(area: Area, { title, finding }: Heading, document: PlanDocument): Area {
  const at = area.groups.findIndex((group) => group.title === title);
  const group = area.groups[at];
  if (!group) return area;
  const before = area.groups[at - 1] ?? { title: '', items: [] };
  const joined = { ...before, items: [...before.items, measureOf(title, finding, document), ...group.items] };
  return { ...area, groups: [...area.groups.slice(0, Math.max(0, at - 1)), joined, ...area.groups.slice(at + 1)] };
}

function measureOf(title: string, { page, lines, box }: Finding, document: PlanDocument): Item {
  const taken = new Set(document.areas.flatMap((area) => area.groups.flatMap((group) => group.items.map((item) => item.key))));
  const base = slugOf(title, 60, 'tiltak');
  let key = base;
  for (let count = 2; taken.has(key); count += 1) key = `${base}-${count}`;
  return { key, title, cells: [], source: { ...(page !== null && { page }), ...(lines && { lines }), ...(box && { box }) } };
}

function headingsOf(document: PlanDocument, findings: readonly Finding[]): readonly Heading[] {
  const found = new Map<string, Heading>();
  for (const finding of findings) {
    const title = titleOf(finding);
    const area = document.areas.find(({ key, groups }) => (finding.area ?? key) === key && groups.some((group) => group.title === title));
    if (title === null || !area) continue;
    const key = `heading:${area.key}:${slugOf(title)}`;
    if (!found.has(key)) found.set(key, { key, title, area, finding });
  }
  return [...found.values()];
}

function titleOf({ code, params }: Finding): string | null {
  const title = code === 'group_empty' ? params['group'] : code === 'group_or_item' ? params['text'] : null;
  return typeof title === 'string' ? title : null;
}
