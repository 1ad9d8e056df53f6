import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnRoles, mappingKey } from './column-mapping.ts';
import { guessMapping } from './guess-mapping.ts';

const rolesOf = (headers: readonly string[], columns?: readonly (readonly string[])[]) =>
  guessMapping(headers, columns).columns.map(({ role }) => role);

describe('a column mapping', () => {
  test.each([
    ['Tiltak|Ansvar|Frist|Status', 'item contact deadline status'],
    ['Tiltak|Ansvarleg|Tidsramme|Status|Merknad', 'item contact deadline status text'],
    ['Innsatsområde|Tiltak|Ansvarlig enhet|Frist|Status (per mai)|Kommentar', 'area item contact deadline status text'],
    ['Innsatsområde|Fokusområde|Tiltak|Status', 'area group item status'],
    ['Fokusområde|Tiltak|Status', 'area item status'],
    ['Innsatsområde|Fokusområder|2024|2025|Fokus for 2026|Kontakt', 'area item period period period contact'],
    ['Nr.|Tema|Mål|Tiltak|Hvem|Når|Status|Finansiering|Lenke', 'number area vision item contact deadline status funding link'],
    ['Gruppe|Tiltak|2025|Ønsket fokus for 2026', 'group item period period'],
    ['Area|Measure|Responsible|Deadline|Status|Comments', 'area item contact deadline status text'],
    ['Hva|Hvem|Når|Hvordan går det', 'item contact deadline status'],
  ])('of %s is %s', (headers, expected) => {
    expect(rolesOf(headers.split('|')).join(' ')).toBe(expected);
  });

  test('an unknown header is read by the values below it and marked as guessed', () => {
    const mapping = guessMapping(
      ['Sak', 'X', 'Y'],
      [
        ['Lage rutine', 'Holde kurs'],
        ['Under arbeid', 'Ferdig'],
        ['01.06.2026', '2027'],
      ],
    );
    expect(mapping.columns.map(({ role, guessed }) => [role, guessed])).toEqual([
      ['item', true],
      ['status', true],
      ['deadline', true],
    ]);
  });

  test('its key does not mind case and spaces, and minds every word and its place', () => {
    expect(mappingKey(['Tiltak', 'Frist'])).toBe(mappingKey([' TILTAK ', 'frist\u00a0']));
    expect(new Set([['Tiltak', 'Frist'], ['Frist', 'Tiltak'], ['Tiltak'], ['Tiltak', 'Frist', '']].map(mappingKey)).size).toBe(4);
  });

  test('has a role for every header, with at most one item, whatever the headers are', () => {
    const word = fc.constantFrom(
      'Tiltak',
      'Status',
      'Frist',
      '2025',
      'Fokus 2026',
      'Fokusområde',
      'Tema',
      'Mål',
      '',
      'Xyz',
      'Ansvar (hvem)',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (headers) => {
        const roles = rolesOf(headers);
        expect(roles).toHaveLength(headers.length);
        expect(roles.every((role) => columnRoles.includes(role))).toBe(true);
        expect(roles.filter((role) => role === 'item').length).toBeLessThan(2);
      }),
    );
  });
});
