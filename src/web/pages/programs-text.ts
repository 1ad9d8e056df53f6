import type { Text } from '#shared/language.ts';

export const programsText = {
  title: { nb: 'For programmer', nn: 'For program', en: 'For programs' },
  lead: {
    nb: 'Andre programmer kan lese planene, endre dem og få beskjed når noe endres. De ser og får gjøre det samme som den som spør, kan på sidene.',
    nn: 'Andre program kan lese planane, endre dei og få beskjed når noko blir endra. Dei ser og får gjere det same som den som spør, kan på sidene.',
    en: 'Other programs can read the plans, change them and be told of changes. They see and may do what the one who asks can on the pages.',
  },
  descriptionTitle: { nb: 'Beskrivelse', nn: 'Skildring', en: 'Description' },
  description: {
    nb: 'Alle adressene står i en beskrivelse som programmer kan lese (OpenAPI 3.1).',
    nn: 'Alle adressene står i ei skildring som program kan lese (OpenAPI 3.1).',
    en: 'All addresses stand in a description that programs can read (OpenAPI 3.1).',
  },
  descriptionLink: { nb: 'Se beskrivelsen', nn: 'Sjå skildringa', en: 'See the description' },
  webhooksTitle: { nb: 'Varsler', nn: 'Varsel', en: 'Being told' },
  webhooks: {
    nb: 'Sekretariatet kan registrere adresser som får beskjed når en plan endres.',
    nn: 'Sekretariatet kan registrere adresser som får beskjed når ein plan blir endra.',
    en: 'The secretariat can register addresses that are told when a plan changes.',
  },
  webhooksLink: { nb: 'Se varslene', nn: 'Sjå varsla', en: 'See who is told' },
} as const satisfies Record<string, Text>;
