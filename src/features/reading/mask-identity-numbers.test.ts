import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { rawWorkbook } from '../../../test/decks/sheets/raw-workbook.ts';
import { readDocument } from './read-document.ts';

/** The first number of a made birthday with right check digits. */
function validNumber(start: string): string {
  const check = (digits: string, weights: readonly number[]): number =>
    (11 - (weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11)) % 11;
  for (let serial = 900; serial < 1000; serial++) {
    const nine = `${start}${serial}`;
    const first = check(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    const second = check(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (first < 10 && second < 10) return `${nine}${first}${second}`;
  }
  throw new Error('no number');
}

const number = validNumber('118101');
const parted = `${number.slice(0, 6)} ${number.slice(6)}`;
const rows = [
  ['Tiltak', 'Ansvar', 'Status', 'Kommentar'],
  [`Følge opp ${number}`, `Kari Moe ${parted}`, 'Under arbeid', `Se ${parted}.`],
  ['Kurs', 'Ola', 'Ferdig', ''],
];
const csv = rows.map((row) => row.join(';')).join('\n');
const item = {
  key: `pasient-${number}`,
  title: `Pasient ${number}`,
  cells: [{ period: '2026', text: parted, status: null }],
  contacts: [{ name: number, email: `x${number}@example.no` }],
  links: [`https://example.no/${number}`],
};
const json = JSON.stringify({
  format: 'malbilde/plan/1',
  title: `Plan ${parted}`,
  partnership: 'Helsefellesskap X',
  scope: { kind: 'overall' },
  year: 2026,
  language: 'nn',
  periods: [{ key: '2026', label: '2026', kind: 'status' }],
  statuses: [],
  areas: [{ key: 'a', number: Number(number), title: 'A', vision: [{ text: number }], groups: [{ title: parted, items: [item] }] }],
});
const workbook = rawWorkbook([
  {
    name: `Ark ${number}`,
    cells: rows.flatMap((row, index) => row.map((value, column) => ({ at: `${'ABCD'[column]}${index + 1}`, value }))),
  },
]);
const text = `Helsefellesskap X\nHandlingsplan 2026\n\fRehabilitering\n\nTiltak 2025 2026\n\nFølge opp ${number}\n\nGjort for ${parted}\n\nFortsette\n`;

describe('identity numbers in a file', () => {
  test.each([
    ['CSV', strToU8(csv), 'nb'],
    ['a workbook', workbook, 'nb'],
    ['JSON', strToU8(json), 'nn'],
  ])('are masked everywhere in what is read from %s, and told of', async (_, bytes, language) => {
    const read = await readDocument(bytes, `${number}.xyz`);
    const all = JSON.stringify(read).replaceAll(/[\s.]/gu, '');
    expect(all).not.toContain(number);
    expect(all).toContain(language === 'nn' ? '[fødselsnummerfjerna]' : '[fødselsnummerfjernet]');
    expect(read.findings.filter(({ code }) => code === 'identity_number_masked').length).toBeGreaterThan(0);
  });

  test('are masked in text from slides, whether or not a plan is found in it', async () => {
    const read = await readDocument(strToU8(text), 'plan.txt').catch((error: unknown) => error);
    expect(JSON.stringify([read, String(read)]).replaceAll(/[\s.]/gu, '')).not.toContain(number);
  });

  test('are not seen where there are none', async () => {
    const read = await readDocument(strToU8(csv.replaceAll(number, '22118080').replaceAll(parted, '987 654 321')), 'plan.csv');
    expect(read.findings.some(({ code }) => code === 'identity_number_masked')).toBe(false);
  });
});
