import type { SampleWords } from './sample-plan.ts';

export const bokmal: SampleWords = {
  title: 'Porteføljeplan 2026 for Helsefellesskap Innsjø',
  header: 'FOKUSOMRÅDER',
  contactHeader: 'Kontakt',
  periods: ['2024', '2025', 'Fokus for 2026'],
  statuses: [
    { label: 'Ikke påbegynt', color: 'D9D9D9' },
    { label: 'Planlagt/påbegynt', color: 'FFE699' },
    { label: 'Under arbeid', color: '9DC3E6' },
    { label: 'Ferdigstilt', color: 'A9D18E' },
  ],
  areas: ['Digital samhandling', 'Psykisk helse', 'Rehabilitering', 'Eldre med skrøpelighet', 'Rekruttering og kompetanse'],
  groups: ['Få felles forståelse', 'Utvikle tjenestene sammen', 'Avklare ansvars- og oppgavedeling', 'Bygge kompetanse på tvers'],
  subjects: ['fagnettverk for digital samhandling', 'koordinert innføring i alle kommuner', 'rutiner for utskrivning', 'FACT-team', 'e-helse i hjemmet', 'ernæring hos eldre', 'individuell plan', 'hospitering mellom sykehus og kommune', 'pasientforløp for kronisk syke'],
  verbs: ['Videreutvikle', 'Kartlegge', 'Etablere', 'Fortsatt deltakelse i og utvikling av', 'Forberede', 'Evaluere'],
  cells: ['Kvartalsvise nettverksmøter gjennomføres', 'Forberede innføring', 'Innsikt/utredning', 'Starte innføring?', 'Oppdrag fra SSU', 'Prosjekt LSU', 'Skalering', 'Etablert i alle sektorer', 'Avventer nasjonale føringer'],
  visions: ['Innbyggerne skal oppleve sammenhengende tjenester på tvers av nivåene', 'Sykehus og kommune deler informasjon som sikrer god oversikt over pasientflyt mellom tjenestenivåene', 'Barn og unge skal ha tilgang til helsehjelp på rett nivå til rett tid', 'Vi bruker kompetansen der den trengs mest'],
  people: ['Kari Nordmann', 'Ola Holm', 'Anne Berit Lie', 'Jens Aas', 'Avdeling for samhandling'],
};

export const nynorsk: SampleWords = {
  title: 'Porteføljeplan 2026 for Helsefellesskapet i Fjordane',
  header: 'Tiltak',
  contactHeader: 'Kontakt',
  periods: ['2025', 'Ønskt fokus for 2026'],
  statuses: [
    { label: 'Ikkje starta', color: 'F4B183' },
    { label: 'Planlagt', color: 'FFF2CC' },
    { label: 'Under arbeid', color: 'BDD7EE' },
    { label: 'Ferdig', color: '70AD47' },
  ],
  areas: ['Born og unge', 'Skrøpelege eldre', 'Akuttmedisinsk kjede', 'Psykisk helse og rus'],
  groups: ['Felles forståing', 'Betre overgangar', 'Kompetanse og rekruttering', 'Digitale løysingar'],
  subjects: ['samarbeidet om utskriving', 'heimesjukehus', 'ei felles rutine for legemiddel', 'nettverk for jordmødrer', 'oppfølging i heimen', 'opplæring av tilsette', 'møteplassar for fastlegar'],
  verbs: ['Vidareutvikle', 'Kartleggje', 'Setje i verk', 'Førebu', 'Evaluere'],
  cells: ['Nettverksmøte kvart kvartal', 'Førebu innføring', 'Utprøving i tre kommunar', 'Ventar på nasjonale føringar', 'Oppdrag frå SSU', 'Spreiing'],
  visions: ['Innbyggjarane skal få tenester som heng saman', 'Sjukehus og kommunar deler kunnskap og lærer av kvarandre', 'Born og unge får hjelp tidleg'],
  people: ['Ingrid Vik', 'Per Sogn', 'Marit Eide', 'Olav Nes'],
};

export const english: SampleWords = {
  title: 'Portfolio plan 2026',
  header: 'Focus area',
  contactHeader: 'Contact',
  periods: ['2025', 'Focus 2026'],
  statuses: [
    { label: 'Not started', color: 'E7E6E6' },
    { label: 'Planned', color: 'FFD966' },
    { label: 'In progress', color: '8FAADC' },
    { label: 'Completed', color: '548235' },
  ],
  areas: ['Digital care', 'Mental health', 'Rehabilitation'],
  groups: ['Shared understanding', 'New services', 'Skills'],
  subjects: ['home monitoring', 'a shared medication list', 'discharge routines', 'regional networks', 'patient pathways', 'training for staff'],
  verbs: ['Develop', 'Map', 'Establish', 'Prepare', 'Evaluate'],
  cells: ['Quarterly meetings', 'Prepare roll-out', 'Pilot in two municipalities', 'Scaling', 'On hold?'],
  visions: ['Services hang together for every patient', 'Hospitals and municipalities share what they know'],
  people: ['Ann Hill', 'John Field', 'Department of coordination'],
};
