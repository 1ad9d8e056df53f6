import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';

test.each([
  ['Kommunen skal ha oversikt over tjenester fra sykehus, ikke bare en avtale', 'nb'],
  ['Kommunane skal ha oversikt over tenester frå sjukehus, ikkje berre ein avtale', 'nn'],
  ['The hospital and the services of the municipality are not started', 'en'],
  ['2024 2025', 'nb'],
])('%s is written in %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
