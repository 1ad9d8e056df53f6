import { expect, test } from 'vitest';
import { splitContacts } from './contacts.ts';

const names = (text: string) => splitContacts(text).map(({ name }) => name);

test.each([
  ['Karin Sygna', ['Karin Sygna']],
  ['Kim Amundsen\nJohanne K Askvig', ['Kim Amundsen', 'Johanne K Askvig']],
  ['Hanne Knutsen\n\nBente Aa Walter', ['Hanne Knutsen', 'Bente Aa Walter']],
  ['Kari Moe og Per Dahl', ['Kari Moe', 'Per Dahl']],
  ['Kari Moe / Per Dahl', ['Kari Moe', 'Per Dahl']],
  ['Kari Moe, Per Dahl,\nAnne Vik', ['Kari Moe', 'Per Dahl', 'Anne Vik']],
  ['Kari Moe & Per Dahl', ['Kari Moe', 'Per Dahl']],
  ['Helseseksjonen i \n\nbyrådsavdelingen', ['Helseseksjonen i byrådsavdelingen']],
  ['Avdeling for samhandling og kvalitet', ['Avdeling for samhandling og kvalitet']],
  ['Liv-Hilde Andresen Elin \n\nSommer Landsend', ['Liv-Hilde Andresen', 'Elin Sommer Landsend']],
  ['Karoline Tolo Rollag', ['Karoline Tolo Rollag']],
  ['Karoline Tolo\nRollag', ['Karoline Tolo Rollag']],
  ['Marianne\nThorbjørnsen', ['Marianne Thorbjørnsen']],
  ['SSU', ['SSU']],
  ['', []],
])('%j is %j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('a role and an address are kept beside the name', () => {
  expect(splitContacts('Kari Moe (OUS) <kari.moe@ous.no>; Per Dahl, rådgiver')).toEqual([
    { name: 'Kari Moe', role: 'OUS', email: 'kari.moe@ous.no' },
    { name: 'Per Dahl', role: 'rådgiver' },
  ]);
});
