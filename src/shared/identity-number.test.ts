import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIdentityNumbers, maskIdentityNumbers } from './identity-number.ts';

const weights = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
] as const;

/** Appends the check digits; null where the number series has none (a check digit of 10). */
function withCheckDigits(nine: string): string | null {
  let digits = nine;
  for (const row of weights) {
    const check = (11 - (row.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11)) % 11;
    if (check === 10) return null;
    digits += check;
  }
  return digits;
}

const two = (value: number) => String(value).padStart(2, '0');

function numbers(dayOffset: number, monthOffset: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.nat(99), fc.nat(999))
    .map(([day, month, year, serial]) =>
      withCheckDigits(two(day + dayOffset) + two(month + monthOffset) + two(year) + String(serial).padStart(3, '0')),
    )
    .filter((digits) => digits !== null);
}

const kinds = [
  ['birth number', 0, 0],
  ['D-number', 40, 0],
  ['H-number or NAV synthetic', 0, 40],
  ['Dolly synthetic', 0, 65],
  ['Tenor synthetic', 0, 80],
  ['synthetic D-number', 40, 80],
] as const;

describe('identity numbers', () => {
  test.each(kinds)('a valid %s is found wherever it stands and however it is parted', (_, dayOffset, monthOffset) => {
    const written = fc.tuple(
      numbers(dayOffset, monthOffset),
      fc.constantFrom('', ' ', '.', '-', '\u00a0', '\n', ' - '),
      fc.constantFrom('', 'Pasient ', 'fnr:', 'a1 ', '2026 ', '('),
      fc.constantFrom('', ' skal følges opp', '.', ')', ', 2', ' 2026'),
    );
    fc.assert(
      fc.property(written, ([digits, separator, before, after]) => {
        const number = digits.slice(0, 6) + separator + digits.slice(6);
        expect(maskIdentityNumbers(before + number + after, '[x]')).toBe(`${before}[x]${after}`);
      }),
    );
  });

  test('the date may be written with dots and with the century', () => {
    fc.assert(
      fc.property(numbers(0, 0), (d) => {
        const short = `${d.slice(0, 2)}.${d.slice(2, 4)}.${d.slice(4, 6)} ${d.slice(6)}`;
        const long = `${d.slice(0, 2)}.${d.slice(2, 4)}.19${d.slice(4, 6)} ${d.slice(6, 9)} ${d.slice(9)}`;
        expect([maskIdentityNumbers(short, 'x'), maskIdentityNumbers(long, 'x')]).toEqual(['x', 'x']);
      }),
    );
  });

  test('a number with a wrong check digit is left alone', () => {
    fc.assert(
      fc.property(numbers(0, 0), fc.integer({ min: 1, max: 9 }), (digits, step) => {
        const wrong = digits.slice(0, 10) + ((Number(digits[10]) + step) % 10);
        expect(findIdentityNumbers(wrong)).toEqual([]);
      }),
    );
  });

  test('a number inside a longer run of digits is left alone', () => {
    fc.assert(
      fc.property(numbers(0, 0), fc.nat(9), (digits, extra) => {
        expect(findIdentityNumbers(extra + digits)).toEqual([]);
        expect(findIdentityNumbers(digits + extra)).toEqual([]);
      }),
    );
  });

  test('an impossible date is left alone even with right check digits', () => {
    const impossible = withCheckDigits('310290123') ?? withCheckDigits('310290124');
    expect(findIdentityNumbers(impossible ?? '')).toEqual([]);
  });

  test('every number of several is masked and the text between them kept', () => {
    fc.assert(
      fc.property(fc.array(numbers(0, 0), { minLength: 2, maxLength: 4 }), (list) => {
        expect(maskIdentityNumbers(list.join(' og '), 'x')).toBe(list.map(() => 'x').join(' og '));
      }),
    );
  });

  test.each([
    'Ring 22 11 80 80 eller 116 117',
    '+47 900 12 345, +47 90012345',
    'Org.nr. 958 935 420 og 993467049 MVA',
    'Tilsluttet 14.10.25, revidert 03.11.2025 kl. 12:30',
    '14.10.2025 20.10.2025 2024 2025 2026',
    'https://www.regjeringen.no/no/dokumenter/meld.-st.-9-20232024/id3027594/',
    'Saknr. 2025/10234-12, 0 1 2 3 4 5 6 7 8 9 10',
  ])('no number is seen in "%s"', (text) => {
    expect(findIdentityNumbers(text)).toEqual([]);
  });

  test('a long run of digits and spaces takes no time', () => {
    const text = '01 '.repeat(200_000) + '1'.repeat(200_000);
    const start = performance.now();
    expect(findIdentityNumbers(text)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
