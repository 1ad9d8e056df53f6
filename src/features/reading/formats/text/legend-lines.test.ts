import { expect, test } from 'vitest';
import { findLegend, legendInLine } from './legend-lines.ts';
import { splitChunks } from './split-chunks.ts';

const find = (text: string) => findLegend(splitChunks(text).chunks);
const legend = 'Ikke startet\nPlanlagt\nPågår\nUtsatt\nFerdig';

test('status words that stand together on several slides are the legend, a word nobody knows among them included', () => {
  const found = find(`A\n\nTiltak 2025 2026\n\nPilot Under arbeid\n\n${legend}\n\fB\n\nTiltak 2025 2026\n\nMøter\n\n${legend}`);
  expect(found.labels).toEqual(['Ikke startet', 'Planlagt', 'Pågår', 'Utsatt', 'Ferdig']);
});

test('a legend on one line is read', () => {
  expect(legendInLine('Ikke påbegynt  Planlagt/påbegynt  Under arbeid  Ferdigstilt')).toEqual([
    'Ikke påbegynt',
    'Planlagt/påbegynt',
    'Under arbeid',
    'Ferdigstilt',
  ]);
  expect(legendInLine('Oversikt over pasientflyt Under arbeid Ferdigstilt')).toBeNull();
});

test('the values of one row at the end of a slide are no legend', () => {
  const row = 'En felles telefon\nIkke startet\nUnder arbeid\nFerdig';
  expect(find(`A\n\nTiltak 2024 2025 2026\n\nPilot i tre bydeler\n\fB\n\nTiltak 2024 2025 2026\n\n${row}`).labels).toEqual([]);
});
