import { collapse } from './fold-text.ts';

/** Longer texts are no headings; the bound keeps the patterns quick on any input. */
const longestTitle = 300;

const financedBy =
  /^(?:[\p{L}-]+\s+){0,4}?(?:del|sam)?(?:finansier(?:t|te|a|ast|es)|støtt(?:et|ede|a|e)|funded|financed|supported)\s+(?:av|gjennom|via|med|fra|frå|by|through|from|with)\s+(?:the\s+)?(.+)$/iu;
const withMoneyFrom =
  /^(?:[\p{L}-]+\s+){0,4}?(?:med|with)\s+(?:midler|midlar|støtte|stønad|finansiering|tilskudd|tilskot|money|funds|funding|support)\s+(?:fra|frå|from)\s+(?:the\s+)?(.+)$/iu;
const named = /^(?:finansiering|finansiert|finansiert\s+av|tilskudd|tilskot|funding|funded\s+by)\s*:\s*(.+)$/iu;

/**
 * What finances the rows under a heading: "Prosjekt finansiert av samhandlingstilskudd" → "Samhandlingstilskudd".
 * null for a heading that says nothing of money.
 */
export function fundingOf(groupTitle: string): string | null {
  const title = collapse(groupTitle).replace(/[.:]+$/, '');
  if (title.length > longestTitle) return null;
  const source = (financedBy.exec(title) ?? withMoneyFrom.exec(title) ?? named.exec(title))?.[1]?.trim();
  if (!source) return null;
  return source.charAt(0).toUpperCase() + source.slice(1);
}
