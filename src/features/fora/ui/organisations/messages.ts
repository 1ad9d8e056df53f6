import type { Messages, Text } from '#shared/language.ts';
import type { OrganisationKind } from '#features/people/index.ts';

export const organisationKindWords: Readonly<Record<OrganisationKind, Text>> = {
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  district: { nb: 'Bydel', nn: 'Bydel', en: 'District' },
  agency: { nb: 'Etat', nn: 'Etat', en: 'Agency' },
  hospital: { nb: 'Sykehus', nn: 'Sjukehus', en: 'Hospital' },
  gps: { nb: 'Fastleger', nn: 'Fastlegar', en: 'GPs' },
  users: { nb: 'Brukerorganisasjon', nn: 'Brukarorganisasjon', en: 'User organisation' },
  employees: { nb: 'Ansattes organisasjon', nn: 'Organisasjon for tilsette', en: 'Employees’ organisation' },
  ombud: { nb: 'Ombud', nn: 'Ombod', en: 'Ombud' },
  other: { nb: 'Annet', nn: 'Anna', en: 'Other' },
};

export const organisationMessages = {
  title: { nb: 'Parter og virksomheter', nn: 'Partar og verksemder', en: 'Parties and organisations' },
  lead: {
    nb: 'Hvem som samarbeider: sidene rundt bordet, virksomhetene på hver side, og hva som hører til hver sektor.',
    nn: 'Kven som samarbeider: sidene rundt bordet, verksemdene på kvar side, og kva som høyrer til kvar sektor.',
    en: 'Who cooperates: the sides round the table, the organisations of each, and what belongs to each sector.',
  },
  none: {
    nb: 'Ingen virksomheter er lagt inn ennå.',
    nn: 'Ingen verksemder er lagde inn enno.',
    en: 'No organisations have been entered yet.',
  },
  noneOfParty: { nb: 'Ingen virksomheter er oppgitt.', nn: 'Ingen verksemder er oppgitte.', en: 'No organisations are stated.' },
  noParty: { nb: 'Uten oppgitt part', nn: 'Utan oppgitt part', en: 'Party not stated' },
  parties: { nb: 'Parter', nn: 'Partar', en: 'Parties' },
  sectors: { nb: 'Sektorer', nn: 'Sektorar', en: 'Sectors' },
  partOf: { nb: 'del av {name}', nn: 'del av {name}', en: 'part of {name}' },
  addParty: { nb: 'Legg til en part', nn: 'Legg til ein part', en: 'Add a party' },
  editParty: { nb: 'Gi {name} nytt navn', nn: 'Gi {name} nytt namn', en: 'Rename {name}' },
  add: { nb: 'Legg til en virksomhet', nn: 'Legg til ei verksemd', en: 'Add an organisation' },
  edit: { nb: 'Endre {name}', nn: 'Endre {name}', en: 'Change {name}' },
  editShort: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  editSector: { nb: 'Endre sektoren {name}', nn: 'Endre sektoren {name}', en: 'Change the sector {name}' },
  persons: { nb: 'Hvor en person hører til', nn: 'Kvar ein person høyrer til', en: 'Where a person belongs' },
  person: { nb: 'Personens navn', nn: 'Namnet på personen', en: 'The person’s name' },
  belongsTo: { nb: 'Hører til', nn: 'Høyrer til', en: 'Belongs to' },
  levels: { nb: 'Hva nivåene heter', nn: 'Kva nivåa heiter', en: 'What the levels are called' },
  level: { nb: 'Nivå {n}', nn: 'Nivå {n}', en: 'Level {n}' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  shortName: { nb: 'Kortnavn', nn: 'Kortnamn', en: 'Short name' },
  kind: { nb: 'Hva det er', nn: 'Kva det er', en: 'What it is' },
  party: { nb: 'Part', nn: 'Part', en: 'Party' },
  parent: { nb: 'Del av', nn: 'Del av', en: 'Part of' },
  unknown: { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', en: 'Not stated' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  setSector: { nb: 'Legg til eller endre en sektor', nn: 'Legg til eller endre ein sektor', en: 'Add or change a sector' },
  sectorName: { nb: 'Sektorens navn', nn: 'Namnet på sektoren', en: 'The sector’s name' },
  sectorHas: { nb: 'Hører til sektoren', nn: 'Høyrer til sektoren', en: 'Belongs to the sector' },
} satisfies Messages;
