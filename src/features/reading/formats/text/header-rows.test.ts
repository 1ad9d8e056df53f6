import { expect, test } from 'vitest';
import { findHeader } from './header-rows.ts';
import { textLines } from './text-line.ts';

const labels = (text: string) => findHeader(textLines(text.split('\n'), 1, false))?.columns.map(({ label }) => label);

test.each([
  ['FOKUSOMRÅDER 2024 2025 Fokus for 2026', ['FOKUSOMRÅDER', '2024', '2025', 'Fokus for 2026']],
  ['FOKUSOMRÅDER 2025 Ønsket fokus \nfor 2026\n\nKontakt', ['FOKUSOMRÅDER', '2025', 'Ønsket fokus for 2026', 'Kontakt']],
  ['Delmål\n\n2026\n\nFokus 2027\n\nAnsvarleg', ['Delmål', '2026', 'Fokus 2027', 'Ansvarleg']],
  ['Tiltak Frist Status Ansvarlig', ['Tiltak', 'Frist', 'Status', 'Ansvarlig']],
  ['Hva vi gjør 2026 2027', ['Hva vi gjør', '2026', '2027']],
  ['Nr Tiltak Status og fokus Kontakt\n\n2026 Fokus for 2027', ['Tiltak', '2026', 'Fokus for 2027', 'Kontakt']],
])('%j is a header', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('the title above the header is no part of it', () => {
  const header = findHeader(textLines(['Rehabilitering del 1', '', 'FOKUSOMRÅDER 2024 2025', '', 'Rus'], 1, false));
  expect(header).toMatchObject({ from: 1, to: 2 });
});

test.each(['Tiltak', 'Porteføljeplan 2026', 'Revidert plan 2026 for 2027', 'Kontakt fastlegen 2025', ''])('"%s" is none', (text) => {
  expect(labels(text)).toBeUndefined();
});
