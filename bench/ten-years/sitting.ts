import type { Chance } from '../../test/decks/seeded.ts';
import type { Sheet } from './sheet.ts';
import type { MadeForum, Structure } from './structure.ts';

const duties = [
  'gi innspill om mål og tiltak',
  'gjennomføre vedtatte tiltak',
  'ivareta samarbeidsavtalene',
  'sikre brukermedvirkning i alle deler av arbeidet',
];

export function mandateOf(sheet: Sheet, forum: number, giver: number | null, from: number, level: number): void {
  for (const [at, year] of [from, from + 5].entries()) {
    const mandate = sheet.add('mandates', {
      forum_id: forum,
      number: at + 1,
      given_by_forum_id: giver,
      valid_from: `${year}-01-01`,
      text: 'Forumet skal fremme samhandling mellom partene.',
      quorum_percent: level < 3 ? 50 : null,
      actor_role: 'system',
      at: `${year}-01-01T08:00:00Z`,
    });
    for (const [number, text] of duties.entries()) sheet.add('mandate_duties', { mandate_id: mandate, number: number + 1, text });
  }
  sheet.add('forum_rhythms', { forum_id: forum, at_least: level === 1 ? 1 : 4, every_months: 12, words: null });
}

export function seatsOf(
  sheet: Sheet,
  chance: Chance,
  forum: number,
  { parties, organisations, contacts }: Pick<Structure, 'parties' | 'organisations' | 'contacts'>,
  from: number,
  years: number,
): MadeForum['seats'] {
  return Array.from({ length: 10 }, (_, position) => {
    const standing = position < 7 ? 'voting' : position < 9 ? 'speaking' : 'observing';
    const id = sheet.add('seats', {
      forum_id: forum,
      party_id: parties[position % parties.length],
      organisation_id: chance.pick(organisations),
      role: `Eksempelplass ${position + 1}`,
      function: position === 0 ? 'chair' : position === 9 ? 'secretary' : 'member',
      standing,
      places: 1,
      position,
    });
    const held = [
      contacts[(forum * 7 + position * 3) % contacts.length] ?? 0,
      contacts[(forum * 7 + position * 3 + 1) % contacts.length] ?? 0,
    ];
    const deputy = position % 2 === 0 ? (contacts[(forum * 11 + position * 5 + 31) % contacts.length] ?? null) : null;
    const change = from + Math.floor(years / 2);
    const terms = [
      { contact_id: held[0], starts_on: `${from}-01-01`, ends_on: `${change - 1}-12-31` },
      { contact_id: held[1], starts_on: `${change}-01-01`, ends_on: position === 5 ? `${from + years - 1}-12-31` : null },
    ];
    for (const term of terms) {
      sheet.add('seat_terms', { seat_id: id, deputy_contact_id: deputy === term.contact_id ? null : deputy, ...term });
    }
    return { id, contact: held[1] ?? 0, deputy: deputy === held[1] ? null : deputy, standing };
  });
}

export function rotationOf(sheet: Sheet, forum: number, parties: readonly number[], from: number, years: number): void {
  const rotation = sheet.add('rotations', { forum_id: forum, what: 'chair', months: 12 });
  for (const position of [0, 1]) sheet.put('rotation_parties', { rotation_id: rotation, position, party_id: parties[position] });
  for (let year = 0; year < years; year += 1) {
    sheet.add('rotation_turns', {
      rotation_id: rotation,
      party_id: parties[year % 2],
      starts_on: `${from + year}-01-01`,
      ends_on: `${from + year}-12-31`,
    });
  }
}
