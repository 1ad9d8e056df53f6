import { expect, test } from 'vitest';
import type { Paragraph, TableCell } from '../model/page-model.ts';
import { legendStatuses } from '../model/status-words.ts';
import type { ColorMeaning } from './color-meaning.ts';
import { spokenCell, type SpokenCell } from './spoken-cell.ts';

const statuses = legendStatuses(['Planlagt', 'Under arbeid', 'Ferdigstilt'].map((label) => ({ label })));
const meaning: ColorMeaning = (color) => (color === '#9dc3e6' ? { kind: 'status', status: 'in-progress' } : { kind: 'unknown' });

function spoken(lines: readonly string[], color: string | null = null, marks?: Paragraph['marks']): SpokenCell {
  const paragraphs = lines.map((text, at): Paragraph => ({ text, level: 0, bullet: false, ...(at === 0 && marks && { marks }) }));
  const cell: TableCell = { row: 1, column: 1, rowSpan: 1, columnSpan: 1, box: [0, 0, 9, 9], paragraphs, color, bold: false };
  return spokenCell([cell], 1, statuses, meaning);
}
const left = ({ cells }: SpokenCell): readonly string[] => cells.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));

test('a symbol with a word of the legend is the status, and what stands below it the text', () => {
  const said = spoken(['◐ Under arbeid', 'Kvartalsvise møter']);
  expect(said.status).toBe('in-progress');
  expect(left(said)).toEqual(['Kvartalsvise møter']);
  expect(left(spoken(['● Ferdigstilt']))).toEqual([]);
});

test('a word of the legend on the legend’s own colour is the status where there is more text', () => {
  expect(spoken(['Under arbeid', 'Kvartalsvise møter'], '#9dc3e6').status).toBe('in-progress');
  expect(spoken(['Under arbeid', 'Kvartalsvise møter'], '#ffffff').status).toBeUndefined();
  expect(spoken(['Planlagt', 'Kvartalsvise møter'], '#9dc3e6').status).toBeUndefined();
  expect(spoken(['Under arbeid'], '#9dc3e6').status).toBeUndefined();
});

test('the unknown status is said, and is not a text', () => {
  const said = spoken(['? Ukjent', 'Pågår']);
  expect(said.status).toBeNull();
  expect(left(said)).toEqual(['Pågår']);
});

test('other texts stay as they are, also with a symbol first', () => {
  for (const text of ['◐ Halvveis', '? Hva nå', 'Ukjent', '●', '?']) {
    expect(spoken([text, 'Tekst'])).toMatchObject({ status: undefined, open: false });
    expect(left(spoken([text, 'Tekst']))).toEqual([text, 'Tekst']);
  }
});

test('a dot in a colour of the legend says the status itself, and the word beside it is text', () => {
  expect(spoken(['● Ferdigstilt', 'Tekst'], null, [{ at: 0, color: '#9dc3e6' }]).status).toBeUndefined();
  expect(spoken(['● Ferdigstilt', 'Tekst'], null, [{ at: 0, color: '#000000' }]).status).toBe('completed');
});

test('a last line that says so makes an open question', () => {
  expect(spoken(['Pilot', '(?) Åpent spørsmål'])).toMatchObject({ open: true });
  expect(left(spoken(['Pilot', '(?) Open question']))).toEqual(['Pilot']);
  expect(left(spoken(['(?)']))).toEqual([]);
  expect(spoken(['Åpent spørsmål om pilot']).open).toBe(false);
});
