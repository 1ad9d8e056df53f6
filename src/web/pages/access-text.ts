import type { Text } from '#shared/language.ts';

export const accessText = {
  title: { nb: 'Tilgang', nn: 'Tilgang', en: 'Access' },
  lead: {
    nb: 'Hva du kan gjøre, følger av hva du er. Dette er hele tabellen, og den programmet selv følger.',
    nn: 'Kva du kan gjere, følgjer av kva du er. Dette er heile tabellen, og den programmet sjølv følgjer.',
    en: 'What you may do follows from what you are. This is the whole table, and the one that the program itself follows.',
  },
  youAre: { nb: 'Du er', nn: 'Du er', en: 'You are' },
  asAt: { nb: '{as} i {forum}', nn: '{as} i {forum}', en: '{as} of {forum}' },
  editorOf: { nb: 'Redaktør for {sector}', nn: 'Redaktør for {sector}', en: 'Editor of {sector}' },
  contact: {
    nb: 'Kontakt: du kan svare for det som navngir deg',
    nn: 'Kontakt: du kan svare for det som nemner deg',
    en: 'Contact: you may answer for what names you',
  },
  secretariat: { nb: 'Sekretariatet', nn: 'Sekretariatet', en: 'The secretariat' },
  reader: { nb: 'Innlogget', nn: 'Innlogga', en: 'Signed in' },
  publicOne: {
    nb: 'Ikke logget inn: du kan lese alt som er åpent',
    nn: 'Ikkje logga inn: du kan lese alt som er ope',
    en: 'Not signed in: you may read all that is open',
  },
  everywhere: { nb: 'Ja, du kan dette.', nn: 'Ja, du kan dette.', en: 'Yes, you may do this.' },
  own: {
    nb: 'Du kan dette for det som er ditt, men ikke for alt.',
    nn: 'Du kan dette for det som er ditt, men ikkje for alt.',
    en: 'You may do this with what is yours, but not with everything.',
  },
  nowhere: { nb: 'Nei, du kan ikke dette.', nn: 'Nei, du kan ikkje dette.', en: 'No, you may not do this.' },
  who: { nb: 'Dette kan {who}.', nn: 'Dette kan {who}.', en: 'This may be done by {who}.' },
  deed: { nb: 'Handling', nn: 'Handling', en: 'Deed' },
  legend: {
    nb: '✓ ja: overalt. ◐ egne: i forumet man sitter i, i planen for sektoren man er redaktør for, eller for det som navngir en selv. – nei. Det som ikke står her, kan alle.',
    nn: '✓ ja: overalt. ◐ eigne: i forumet ein sit i, i planen for sektoren ein er redaktør for, eller for det som nemner ein sjølv. – nei. Det som ikkje står her, kan alle.',
    en: '✓ yes: everywhere. ◐ own: in the forum one sits in, in the plan of the sector one edits, or with what names oneself. – no. What does not stand here everybody may do.',
  },
} as const satisfies Readonly<Record<string, Text>>;
