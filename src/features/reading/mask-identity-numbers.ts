import type { PlanDocument } from '#features/plans/index.ts';
import { findIdentityNumbers, maskIdentityNumbers } from '#shared/identity-number.ts';
import type { Language, Text } from '#shared/language.ts';
import { changeValues } from './change-values.ts';
import type { Finding } from './model/finding.ts';
import type { Page } from './model/page-model.ts';

const masks: Text = { nb: '[fødselsnummer fjernet]', nn: '[fødselsnummer fjerna]', en: '[identity number removed]' };

/** Any value of arrays, records, texts and numbers with each identity number replaced, before its language is known. */
export function maskAll<T>(value: T): T {
  return changeValues(
    value,
    (text) => maskIdentityNumbers(text, masks.nb),
    (number) => (isIdentityNumber(number) ? 0 : number),
  );
}

/** The same masks in the plan's own language. */
export function translateMasks<T>(value: T, language: Language): T {
  return language === 'nb' ? value : changeValues(value, (text) => text.replaceAll(masks.nb, masks[language]));
}

/** One finding a page with masked numbers, or one without a page where only the document has them. */
export function maskFindings(document: PlanDocument, pages: readonly Page[]): readonly Finding[] {
  const mask = masks[document.language];
  const found = pages.flatMap((page): Finding[] => {
    const count = countOf(JSON.stringify(page), mask);
    const line = page.lines.find(({ text }) => text.includes(mask))?.line;
    if (count === 0) return [];
    const lines = line === undefined ? {} : { lines: [line, line] as const };
    return [{ code: 'identity_number_masked', kind: 'tell', params: { count }, page: page.number, ...lines }];
  });
  const count = countOf(JSON.stringify(document), mask);
  if (found.length > 0 || count === 0) return found;
  return [{ code: 'identity_number_masked', kind: 'tell', params: { count }, page: null }];
}

function countOf(text: string, mask: string): number {
  return text.split(mask).length - 1;
}

function isIdentityNumber(number: number): boolean {
  return number >= 1e9 && findIdentityNumbers(String(number).padStart(11, '0')).length > 0;
}
