import type { Language } from '#shared/language.ts';

/** The words random plans are made of, in each language. */
export type PlanWords = Readonly<{
  header: readonly string[];
  focus: readonly string[];
  contact: readonly string[];
  vision: string;
  part: string;
  agenda: string;
  areas: readonly string[];
  groups: readonly string[];
  starts: readonly string[];
  objects: readonly string[];
  tails: readonly string[];
  cells: readonly string[];
  statuses: readonly string[];
  visions: readonly string[];
  funded: string;
  template: readonly (readonly string[])[];
}>;

const nb: PlanWords = {
  header: ['FOKUSOMRÅDER', 'Tiltak', 'Satsingsområde', 'INNSATSOMRÅDER', 'Delmål'],
  focus: ['Fokus for', 'Ønsket fokus for', 'Plan for', 'Fokus'],
  contact: ['Kontakt', 'Ansvarlig', 'Kontaktperson'],
  vision: 'Målbilde:',
  part: 'del',
  agenda: 'Innsatsområder',
  areas: [
    'Habilitering',
    'Palliasjon og lindrende omsorg',
    'Kronisk syke',
    'Rus og avhengighet',
    'Forebygging og folkehelse',
    'Legemidler på tvers',
    'Hjemmesykehus',
    'Ernæring',
    'Brukermedvirkning',
    'Kvinnehelse',
  ],
  groups: [
    'Skape felles forståelse',
    'Styrke overganger',
    'Kunnskap og data',
    'Felles møteplasser',
    'Ansvar og oppgavedeling',
    'Rutiner og avtaler',
    'Opplæring',
    'Forskning og innovasjon',
  ],
  starts: ['Etablere', 'Videreutvikle', 'Kartlegge', 'Revidere', 'Prøve ut', 'Gjennomføre', 'Sikre', 'Utarbeide', 'Forbedre', 'Samordne'],
  objects: [
    'felles retningslinjer for utskriving',
    'nettverk for ressurspersoner i bydelene',
    'rutiner for legemiddelsamstemming',
    'oversikt over tilbud til pårørende',
    'opplæring i bruk av tolk',
    'digitale konsultasjoner',
    'samarbeid om følgetjenesten',
    'modell for tidlig intervensjon',
    'kompetanseplan for ansatte',
  ],
  tails: [
    '',
    '',
    'på tvers av sykehus og kommune',
    'i samarbeid med fastlegene og brukerorganisasjonene',
    'for pasienter med sammensatte behov og lang ventetid',
    'ved alle somatiske avdelinger, med vekt på likeverdige tjenester i hele opptaksområdet',
  ],
  cells: [
    'Arbeidsgruppe opprettet',
    'Pilot',
    'Gjennomføre pilot i to bydeler',
    'Videreføres',
    'Evaluere og justere',
    'Behandles i LSU',
    'Mandat vedtatt',
    'Spredning til flere avdelinger',
    'Kartlegging av behov',
    'Felles fagdag',
    'Forberede anskaffelse',
    'Rapport leveres til SSU før sommeren',
    'Følge opp anbefalinger fra rapporten',
    'Utprøving',
  ],
  statuses: ['Ikke startet', 'Planlagt', 'Under arbeid', 'Fullført'],
  visions: [
    'Pasienter og pårørende skal oppleve trygge overganger mellom tjenestene',
    'Kommune og sykehus planlegger tilbudet sammen og deler kunnskap om behovene',
    'Ansatte har den kompetansen som trengs for å gi gode tjenester',
    'Innbyggerne får hjelp på rett nivå til rett tid',
  ],
  funded: 'Prosjekter finansiert av samhandlingstilskuddet',
  template: [['Helsefellesskap Fjordbyen'], ['Mal for presentasjoner 2023', 'Bruk alltid godkjente farger', 'og sjekk kontrasten']],
};

const nn: PlanWords = {
  header: ['FOKUSOMRÅDE', 'Tiltak', 'Satsingsområde', 'INNSATSOMRÅDE'],
  focus: ['Fokus for', 'Ønskt fokus for', 'Plan for'],
  contact: ['Kontakt', 'Ansvarleg'],
  vision: 'Målbilete',
  part: 'del',
  agenda: 'Innsatsområde',
  areas: [
    'Born og unge',
    'Akuttmedisin',
    'Helseberedskap',
    'Skrøpelege eldre',
    'Digitale tenester',
    'Psykisk helse',
    'Svangerskap og fødsel',
    'Kompetanse',
  ],
  groups: ['Skape felles forståing', 'Betre overgangar', 'Kunnskap og data', 'Møteplassar', 'Ansvar og oppgåver', 'Rutinar og avtalar'],
  starts: ['Etablere', 'Vidareutvikle', 'Kartleggje', 'Revidere', 'Prøve ut', 'Gjennomføre', 'Sikre', 'Utarbeide', 'Betre'],
  objects: [
    'felles retningsliner for utskriving',
    'nettverk for ressurspersonar i kommunane',
    'rutinar for legemiddelsamstemming',
    'oversikt over tilbod til pårørande',
    'opplæring i bruk av tolk',
    'digitale konsultasjonar',
    'samarbeid om følgjetenesta',
    'modell for tidleg innsats',
  ],
  tails: [
    '',
    '',
    'på tvers av sjukehus og kommunar',
    'i samarbeid med fastlegane og brukarorganisasjonane',
    'for pasientar med samansette behov og lang ventetid',
  ],
  cells: [
    'Arbeidsgruppe oppretta',
    'Pilot',
    'Gjennomføre pilot i to kommunar',
    'Vert vidareført',
    'Evaluere og justere',
    'Handsaming i LSU',
    'Mandat vedteke',
    'Spreiing til fleire avdelingar',
    'Kartlegging av behov',
    'Felles fagdag',
    'Rapport til SSU før sommaren',
    'Utprøving',
  ],
  statuses: ['Ikkje påbyrja', 'Planlagt/påbyrja', 'Under arbeid', 'Ferdigstilt'],
  visions: [
    'Pasientar og pårørande skal oppleve trygge overgangar mellom tenestene',
    'Kommunar og sjukehus planlegg tilbodet saman og deler kunnskap om behova',
    'Tilsette har den kompetansen som trengst for å gi gode tenester',
  ],
  funded: 'Prosjekt finansierte av samhandlingstilskotet',
  template: [['Helsefellesskap Fjordane'], ['Presentasjonsmal', 'Hugs å skrive alternativ tekst', 'til alle bilete']],
};

const en: PlanWords = {
  header: ['FOCUS AREAS', 'Measures', 'Activities'],
  focus: ['Focus', 'Focus for', 'Plan for'],
  contact: ['Contact', 'Responsible'],
  vision: 'Target picture:',
  part: 'part',
  agenda: 'Focus areas',
  areas: ['Home hospital', 'Children and young people', 'Emergency care', 'Nutrition', 'Rehabilitation', 'Digital services'],
  groups: ['Shared understanding', 'Better transitions', 'Knowledge and data', 'Meeting places', 'Routines and agreements'],
  starts: ['Establish', 'Develop', 'Map', 'Revise', 'Try out', 'Carry out', 'Secure', 'Improve'],
  objects: [
    'shared guidelines for discharge',
    'a network of resource persons',
    'routines for medication review',
    'an overview of services for relatives',
    'training in the use of interpreters',
    'digital consultations',
  ],
  tails: [
    '',
    '',
    'across hospital and municipality',
    'together with the general practitioners and user organisations',
    'for patients with complex needs and long waiting times',
  ],
  cells: [
    'Working group appointed',
    'Pilot',
    'Run a pilot in two districts',
    'To be continued',
    'Evaluate and adjust',
    'Mandate adopted',
    'Spread to more wards',
    'Mapping of needs',
    'Joint seminar',
    'Report to the committee before summer',
  ],
  statuses: ['Not started', 'Planned', 'In progress', 'Completed'],
  visions: [
    'Patients and relatives find safe transitions between the services',
    'Hospital and municipality plan the services together and share what they know',
    'Staff have the competence that good services need',
  ],
  funded: 'Projects funded by the cooperation grant',
  template: [['Fjord Health Partnership'], ['Presentation template', 'Always use approved colours', 'and check the contrast']],
};

export const planWords: Readonly<Record<Language, PlanWords>> = { nb, nn, en };

export const people = [
  'Solveig Tangen',
  'Arvid Myklebust',
  'Mehmet Yilmaz',
  'Anne-Grethe Lie',
  'Tor Inge Vågen',
  'Priya Nair',
  'Hilde K Bråten',
  'Jonas Ekeberg',
  'Ingunn Sæther',
  'Oddvar Five',
];
