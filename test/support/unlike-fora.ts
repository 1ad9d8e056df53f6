import type { ForaInput } from '#features/fora/index.ts';

const municipalities = Array.from({ length: 42 }, (_, at) => `Døme kommune ${at + 1}`);

const area = (name: string) => ({
  name: `Lokalt samarbeidsutval ${name}`,
  level: 2,
  parent: 'Strategisk samarbeidsutval Aust',
  reportsTo: 'Partnarskapsmøtet',
  permanent: false,
  startsOn: '2024-01-01',
  endsOn: '2027-12-31',
});

/**
 * An example of a partnership that is built as Oslo is not: two strategic committees, five local ones on the same level,
 * four-year terms of which chair and deputy swap after two, 42 municipalities, and nynorsk names. No real partnership.
 */
export const unlikeFora: ForaInput = {
  format: 'malbilde-fora/1',
  partnership: { name: 'Helsefellesskapet Døme', language: 'nn' },
  parties: ['Kommunane', 'Helseføretaket', 'Fastlegane', 'Brukarane', 'Tilsette'],
  organisations: [
    { name: 'Døme sjukehus HF', kind: 'hospital', party: 'Helseføretaket' },
    ...municipalities.map((name) => ({ name, kind: 'municipality' as const, party: 'Kommunane' })),
    { name: 'Bydel i Døme', kind: 'district', party: 'Kommunane', parent: 'Døme kommune 1' },
  ],
  sectors: [{ name: 'Aust', organisations: municipalities.slice(0, 21) }],
  levels: [
    { number: 1, name: 'Partnarskap' },
    { number: 2, name: 'Strategisk og lokalt nivå' },
    { number: 3, name: 'Faglege samarbeidsutval' },
  ],
  fora: [
    { name: 'Partnarskapsmøtet', level: 1 },
    {
      name: 'Strategisk samarbeidsutval Aust',
      shortName: 'SSU Aust',
      level: 2,
      parent: 'Partnarskapsmøtet',
      rhythm: { atLeast: 1, everyMonths: 3 },
      rotations: [
        {
          what: 'chair',
          months: 24,
          between: ['Kommunane', 'Helseføretaket'],
          turns: [
            { who: 'Kommunane', startsOn: '2024-01-01', endsOn: '2025-12-31' },
            { who: 'Helseføretaket', startsOn: '2026-01-01', endsOn: '2027-12-31' },
          ],
        },
      ],
      mandates: [
        {
          text: 'Utvalet skal følgje opp Nasjonal helse- og sjukehusplan.',
          givenByForum: 'Partnarskapsmøtet',
          validFrom: '2024-01-01',
          quorumPercent: 50,
        },
      ],
      seats: [
        {
          role: 'Leiar',
          function: 'chair',
          party: 'Kommunane',
          standing: 'voting',
          places: 1,
          terms: [
            {
              person: { name: 'Eksempelperson Leiar', role: 'Kommunedirektør' },
              deputy: { name: 'Eksempelperson Vara' },
              startsOn: '2024-01-01',
              endsOn: '2027-12-31',
            },
          ],
        },
        {
          role: 'Fastlegar',
          party: 'Fastlegane',
          standing: 'voting',
          places: 2,
          terms: [{ person: { name: 'Eksempelperson Fastlege' } }],
        },
      ],
    },
    { name: 'Strategisk samarbeidsutval Vest', shortName: 'SSU Vest', level: 2, parent: 'Partnarskapsmøtet' },
    ...['Nord', 'Sør', 'Aust', 'Vest', 'Midt'].map(area),
  ],
};
