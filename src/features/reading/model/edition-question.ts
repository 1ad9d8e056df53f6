import type { PlanDocument } from '#features/plans/index.ts';
import { unknownChoice } from './choice.ts';
import { findDate } from './find-date.ts';
import type { Finding } from './finding.ts';
import type { Question } from './questions.ts';
import type { Answers } from './settle.ts';

const editionKey = 'edition';
const code = 'dates_differ';

/** A document with several dates: which of them is the edition's. */
export function editionQuestion(findings: readonly Finding[]): readonly Question[] {
  const finding = findings.find((found) => found.code === code);
  if (!finding) return [];
  const { page, lines, box } = finding;
  const choices = [...datesOf(finding).map((text) => ({ value: text, label: text })), unknownChoice];
  return [{ key: editionKey, kind: 'edition', needed: true, subject: code, area: null, item: null, page, lines, box, choices }];
}

export function asksOfEdition(finding: Finding): boolean {
  return finding.code === code;
}

/** The document with the edition a person chose, in the source's words; with a date where it is a whole one. */
export function settleEdition(document: PlanDocument, findings: readonly Finding[], answers: Answers): PlanDocument {
  const label = answers.get(editionKey);
  const finding = findings.find((found) => found.code === code);
  if (label === undefined || !finding || !datesOf(finding).includes(label)) return document;
  const date = findDate(label)?.date;
  return { ...document, edition: { label, ...(date !== undefined && { date }) } };
}

function datesOf({ params }: Finding): readonly string[] {
  return [
    ...new Set(
      String(params['dates'] ?? '')
        .split(', ')
        .filter((text) => text !== ''),
    ),
  ];
}
