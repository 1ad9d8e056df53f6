import { unknownChoice } from './choice.ts';
import { mappingKey } from './column-mapping.ts';
import { asksOfEdition } from './edition-question.ts';
import type { Finding } from './finding.ts';
import { asksOfHeading } from './heading-questions.ts';
import type { Question } from './questions.ts';

/** Answered where it is asked: the columns of a sheet have a form of their own. */
const askedElsewhere = new Set(['columns_guessed']);

/**
 * What a reader asks that no other question stands for: a person has looked at it, or leaves it. `others` are the
 * questions of other kinds. The sentence is the finding's own, by `subject`, its code.
 */
export function checkQuestions(findings: readonly Finding[], others: readonly Question[]): readonly Question[] {
  const keys = new Set(others.map(({ key }) => key));
  const pairs = new Set(others.flatMap(({ kind, subject, other }) => (kind === 'person' ? [`${subject}|${other ?? ''}`] : [])));
  const left = findings.filter((finding) => finding.kind === 'ask' && !askedElsewhere.has(finding.code) && !isAsked(finding, keys, pairs));
  const byKey = new Map(left.map((finding) => [checkKey(finding), finding]));
  return [...byKey].map(([key, { code, page, lines, box }]) => ({
    key,
    kind: 'check',
    needed: true,
    subject: code,
    area: null,
    item: null,
    page,
    lines,
    box,
    choices: [{ value: 'ok', label: null }, unknownChoice],
  }));
}

export function checkKey({ code, params, page }: Finding): string {
  return `check:${code}:${mappingKey([JSON.stringify(params), String(page)])}`;
}

function isAsked(finding: Finding, keys: ReadonlySet<string>, pairs: ReadonlySet<string>): boolean {
  const { params, item, cell } = finding;
  const color = params['color'];
  if (finding.code === 'color_without_legend' && typeof color === 'string' && keys.has(`color:${color.toLowerCase()}`)) return true;
  if (item !== undefined && cell !== undefined && keys.has(`period:${item}:${cell}`)) return true;
  return asksOfHeading(finding) || asksOfEdition(finding) || pairs.has(`${params['one'] ?? ''}|${params['other'] ?? ''}`);
}
