import type { Chance } from '../../test/decks/seeded.ts';
import type { Sheet } from './sheet.ts';
import { mandateOf, rotationOf, seatsOf } from './sitting.ts';

export type MadeForum = Readonly<{
  id: number;
  slug: string;
  /** 0 for the topmost */
  position: number;
  level: 1 | 2 | 3;
  meetings: number;
  parent: number | null;
  seats: readonly Readonly<{ id: number; contact: number; deputy: number | null; standing: 'voting' | 'speaking' | 'observing' }>[];
}>;

export type Structure = Readonly<{
  partnership: number;
  fora: readonly MadeForum[];
  contacts: readonly number[];
  organisations: readonly number[];
  parties: readonly number[];
}>;

const sides = ['Kommunen', 'Sykehusene', 'Fastlegene', 'Brukerne', 'De ansatte'];
const localNames = ['Nord', 'Sør', 'Øst', 'Vest'];
const themes = ['somatikk', 'psykisk helse', 'barn og unge', 'eldre', 'rus og avhengighet'];

type Plan = Readonly<{ name: string; slug: string; level: 1 | 2 | 3; meetings: number; parent: number; theme: string | null }>;

/** Eleven fora on three levels, 400 meetings between them: one a year at the top, five in the middle, more below. */
const plans: readonly Plan[] = [
  { name: 'Partnerskapsmøtet', slug: 'partnerskapsmotet', level: 1, meetings: 10, parent: -1, theme: null },
  { name: 'Strategisk samarbeidsutvalg', slug: 'ssu', level: 2, meetings: 50, parent: 0, theme: null },
  ...localNames.map((name, at) => ({
    name: `Lokalt samarbeidsutvalg ${name}`,
    slug: `lsu-${at + 1}`,
    level: 3 as const,
    meetings: 45,
    parent: 1,
    theme: null,
  })),
  ...themes.map((theme, at) => ({
    name: `Samarbeidsforum ${theme}`,
    slug: `forum-${at + 1}`,
    level: 3 as const,
    meetings: 32,
    parent: 2 + (at % 4),
    theme,
  })),
];

/** Parties, organisations, sixty persons and eleven fora with mandates, seats, rhythm and rotation; every name says that it is an example. */
export function makeStructure(sheet: Sheet, chance: Chance, partnership: number, slug: string, from: number, years: number): Structure {
  const parties = sides.map((name, position) =>
    sheet.add('parties', { partnership_id: partnership, slug: `side-${position + 1}`, name, position }),
  );
  const organisations = Array.from({ length: 24 }, (_, at) =>
    sheet.add('organisations', {
      partnership_id: partnership,
      party_id: parties[at % parties.length],
      slug: `virksomhet-${at + 1}`,
      name: `Eksempelvirksomhet ${at + 1}`,
      kind: ['district', 'hospital', 'gps', 'users', 'employees'][at % 5],
    }),
  );
  const contacts = Array.from({ length: 60 }, (_, at) =>
    sheet.add('contacts', {
      partnership_id: partnership,
      kind: 'person',
      name: `Eksempelperson ${at + 1}`,
      role: `Eksempelrolle ${(at % 12) + 1}`,
      organisation_id: organisations[at % organisations.length],
    }),
  );
  const levels = ['Partnerskapsnivå', 'Strategisk nivå', 'Lokalt nivå'].map((name, at) =>
    sheet.add('forum_levels', { partnership_id: partnership, number: at + 1, name }),
  );
  const fora: MadeForum[] = [];
  for (const [position, plan] of plans.entries()) {
    const parent = fora[plan.parent]?.id ?? null;
    const id = sheet.add('fora', {
      partnership_id: partnership,
      slug: `${slug}-${plan.slug}`,
      name: plan.name,
      short_name: plan.level === 2 ? 'SSU' : null,
      level_id: levels[plan.level - 1],
      parent_id: parent,
      reports_to_id: parent,
      theme: plan.theme,
      language: 'nb',
      permanent: true,
      case_pattern: plan.level === 3 ? 'Sak {n}/{yy}' : '{nn}-{yy}',
      position,
      version: 1,
    });
    mandateOf(sheet, id, fora[0]?.id ?? null, from, plan.level);
    const seats = seatsOf(sheet, chance, id, { parties, organisations, contacts }, from, years);
    rotationOf(sheet, id, parties, from, years);
    fora.push({ id, position, slug: `${slug}-${plan.slug}`, level: plan.level, meetings: plan.meetings, parent, seats });
  }
  return { partnership, fora, contacts, organisations, parties };
}
