import type { Messages, Text } from '#shared/language.ts';
import type { Actor, Post } from '#shared/actor.ts';

export const myMessages = {
  title: { nb: 'Min side', nn: 'Mi side', en: 'My page' },
  notIn: {
    nb: 'Logg inn for å se hvem du er her, og hvor du er logget inn.',
    nn: 'Logg inn for å sjå kven du er her, og kvar du er logga inn.',
    en: 'Sign in to see who you are here, and where you are signed in.',
  },
  demo: {
    nb: 'Dette er en demonstrasjon: her logger ingen inn. Bytt hvem du er øverst på siden.',
    nn: 'Dette er ein demonstrasjon: her loggar ingen inn. Byt kven du er øvst på sida.',
    en: 'This is a demonstration: nobody signs in here. Change who you are at the top of the page.',
  },
  signIn: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  who: { nb: 'Hvem jeg er her', nn: 'Kven eg er her', en: 'Who I am here' },
  waiting: {
    nb: 'Sekretariatet har fått beskjed om at du har logget inn. Til de har sagt hvem du er, ser du det alle ser.',
    nn: 'Sekretariatet har fått beskjed om at du har logga inn. Til dei har sagt kven du er, ser du det alle ser.',
    en: 'The secretariat has been told that you have signed in. Until they have said who you are, you see what everybody sees.',
  },
  editorOf: { nb: 'Redaktør for planen til {name}', nn: 'Redaktør for planen til {name}', en: 'Editor of the plan of {name}' },
  toPerson: { nb: 'Plasser, oppgaver og møter', nn: 'Plassar, oppgåver og møte', en: 'Seats, tasks and meetings' },
  toAccess: { nb: 'Hvem som har tilgang', nn: 'Kven som har tilgang', en: 'Who has access' },
  sessions: { nb: 'Her er jeg logget inn', nn: 'Her er eg logga inn', en: 'Where I am signed in' },
  sessionsText: {
    nb: 'Kjenner du ikke igjen en av dem, avslutt den.',
    nn: 'Kjenner du ikkje igjen ei av dei, avslutt ho.',
    en: 'If you do not recognise one of them, end it.',
  },
  where: { nb: 'Nettleser og maskin', nn: 'Nettlesar og maskin', en: 'Browser and machine' },
  since: { nb: 'Logget inn', nn: 'Logga inn', en: 'Signed in' },
  seen: { nb: 'Sist brukt', nn: 'Sist brukt', en: 'Last used' },
  ends: { nb: 'Går ut', nn: 'Går ut', en: 'Ends' },
  act: { nb: 'Avslutt', nn: 'Avslutt', en: 'End' },
  unknown: { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', en: 'Not given' },
  this: { nb: 'denne', nn: 'denne', en: 'this one' },
  end: { nb: 'Avslutt', nn: 'Avslutt', en: 'End' },
  endOthers: { nb: 'Avslutt alle andre', nn: 'Avslutt alle andre', en: 'End all others' },
  programs: { nb: 'Programmer som bruker min tilgang', nn: 'Program som bruker min tilgang', en: 'Programs that use my access' },
  programsText: {
    nb: 'Et program sender nøkkelen i feltet Authorization, og kan gjøre det du kan gjøre. Gi hvert program sin egen.',
    nn: 'Eit program sender nøkkelen i feltet Authorization, og kan gjere det du kan gjere. Gi kvart program sin eigen.',
    en: 'A program sends the key in the field Authorization, and can do what you can do. Give each program its own.',
  },
  noPrograms: { nb: 'Ingen programmer har tilgang.', nn: 'Ingen program har tilgang.', en: 'No program has access.' },
  program: { nb: 'Program', nn: 'Program', en: 'Program' },
  programName: { nb: 'Hva programmet heter', nn: 'Kva programmet heiter', en: 'What the program is called' },
  days: { nb: 'Hvor mange dager (høyst 365)', nn: 'Kor mange dagar (høgst 365)', en: 'For how many days (365 at most)' },
  makeProgram: { nb: 'Lag nøkkel', nn: 'Lag nøkkel', en: 'Make a key' },
  made: { nb: 'Nøkkelen til {name}', nn: 'Nøkkelen til {name}', en: 'The key of {name}' },
  madeText: {
    nb: 'Ta vare på den nå: den vises bare denne ene gangen.',
    nn: 'Ta vare på han no: han blir vist berre denne eine gongen.',
    en: 'Keep it now: it is shown this once only.',
  },
} satisfies Messages;

/** What somebody is foremost, told to themselves. */
export const roleWords: Readonly<Record<Actor['role'], Text>> = {
  secretariat: { nb: 'Sekretariatet', nn: 'Sekretariatet', en: 'The secretariat' },
  editor: { nb: 'Redaktør', nn: 'Redaktør', en: 'Editor' },
  member: { nb: 'Medlem', nn: 'Medlem', en: 'Member' },
  contact: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
  reader: { nb: 'Leser', nn: 'Lesar', en: 'Reader' },
  public: { nb: 'Ingen ennå', nn: 'Ingen enno', en: 'Nobody yet' },
  system: { nb: 'Målbilde', nn: 'Målbilde', en: 'Målbilde' },
};

export const postWords: Readonly<Record<Post['as'], Text>> = {
  chair: { nb: 'Leder i {name}', nn: 'Leiar i {name}', en: 'Chair of {name}' },
  secretary: { nb: 'Sekretær i {name}', nn: 'Sekretær i {name}', en: 'Secretary of {name}' },
  member: { nb: 'Medlem i {name}', nn: 'Medlem i {name}', en: 'Member of {name}' },
  observer: { nb: 'Observatør i {name}', nn: 'Observatør i {name}', en: 'Observer in {name}' },
};
