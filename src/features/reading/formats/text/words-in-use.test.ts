import { expect, test } from 'vitest';
import { defaultStatuses, statusOfText } from '../../model/status-words.ts';
import { inOwnWords } from './words-in-use.ts';

const labels = (cells: readonly string[]) => inOwnWords(defaultStatuses('nb'), cells).map(({ label }) => label);

test('a document without a legend names its statuses in its cells', () => {
  expect(labels(['Ikke startet', 'Planlagt', 'Planlagt?', 'Fullført', 'Ferdig', 'Fullført', 'Pilot'])).toEqual([
    'Ikke startet',
    'Planlagt',
    'Under arbeid',
    'Fullført',
  ]);
});

test('a step that is spelled in ways that differ in meaning keeps its usual name', () => {
  expect(labels(['Planlagt', 'Påbegynt'])).toEqual(['Ikke påbegynt', 'Planlagt/påbegynt', 'Under arbeid', 'Ferdigstilt']);
  expect(labels(['Påbegynt'])[1]).toBe('Planlagt/påbegynt');
});

test('every spelling is still that status', () => {
  const own = inOwnWords(defaultStatuses('nb'), ['Fullført', 'Fullført', 'Ferdig']);
  expect(statusOfText('Ferdig', own)).toBe('completed');
});
