import type { Messages } from '#shared/language.ts';

export const privacyMessages = {
  title: { nb: 'Personvern', nn: 'Personvern', en: 'Privacy' },
  lead: {
    nb: 'Målbilde har planer, møter, saker og vedtak, og navn på dem som arbeider med dem. Målbilde har ingen helseopplysninger og ingenting om pasienter.',
    nn: 'Målbilde har planar, møte, saker og vedtak, og namn på dei som arbeider med dei. Målbilde har ingen helseopplysningar og ingenting om pasientar.',
    en: 'Målbilde holds plans, meetings, cases and decisions, and the names of those who work with them. It holds no health data and nothing about patients.',
  },
  heldHead: { nb: 'Hva som er lagret om deg', nn: 'Kva som er lagra om deg', en: 'What is held about you' },
  contact: {
    nb: 'Er du kontakt eller sitter i et forum: navn, rolle, arbeidssted og e-postadresse, hvor du sitter, hva du har ansvar for, oppmøte, og det du har svart og skrevet.',
    nn: 'Er du kontakt eller sit i eit forum: namn, rolle, arbeidsstad og e-postadresse, kvar du sit, kva du har ansvar for, oppmøte, og det du har svara og skrive.',
    en: 'Where you are a contact or sit in a forum: name, role, workplace and e-mail address, where you sit, what you are responsible for, attendance, and what you have answered and written.',
  },
  account: {
    nb: 'Logger du inn: hvem innloggingstjenesten sier at du er, og når og med hvilken nettleser du har vært her. Ikke fødselsnummer, og ikke IP-adresse i databasen.',
    nn: 'Loggar du inn: kven innloggingstenesta seier at du er, og når og med kva nettlesar du har vore her. Ikkje fødselsnummer, og ikkje IP-adresse i databasen.',
    en: 'Where you sign in: who the sign-in service says you are, and when and with which browser you were here. No national identity number, and no IP address in the database.',
  },
  record: {
    nb: 'I en logg: hva du har endret, og at du har lest noe som er unntatt offentlighet. Loggen kan ikke endres, og bare sekretariatet leser den.',
    nn: 'I ein logg: kva du har endra, og at du har lese noko som er unnateke offentlegheit. Loggen kan ikkje endrast, og berre sekretariatet les han.',
    en: 'In a record: what you have changed, and that you have read something withheld from the public. The record can not be changed, and only the secretariat reads it.',
  },
  readRecord: { nb: 'Loggen, for sekretariatet', nn: 'Loggen, for sekretariatet', en: 'The record, for the secretariat' },
  cookies: {
    nb: 'Er du bare innom for å lese, lagres ingenting om deg. Informasjonskapsler husker språk, utseende og innlogging. Det er ingen sporing og ingen andre som får vite at du er her.',
    nn: 'Er du berre innom for å lese, blir ingenting lagra om deg. Informasjonskapslar hugsar språk, utsjånad og innlogging. Det er inga sporing og ingen andre som får vite at du er her.',
    en: 'If you only read, nothing is held about you. Cookies remember language, appearance and sign-in. There is no tracking, and nobody else is told that you are here.',
  },
  longHead: { nb: 'Hvor lenge', nn: 'Kor lenge', en: 'For how long' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  long: { nb: 'Hvor lenge', nn: 'Kor lenge', en: 'How long' },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  rest: {
    nb: 'Planer, vedtak, protokoller og hvem som gjorde hva i dem, er arbeidet til offentlige virksomheter og blir stående.',
    nn: 'Planar, vedtak, protokollar og kven som gjorde kva i dei, er arbeidet til offentlege verksemder og blir ståande.',
    en: 'Plans, decisions, minutes and who did what in them are the work of public bodies, and stay.',
  },
  rightsHead: { nb: 'Innsyn, retting og sletting', nn: 'Innsyn, retting og sletting', en: 'Access, correction and erasure' },
  rights: {
    nb: 'Be sekretariatet. De kan gi deg alt som er lagret om deg, rette det, og slette navnet ditt: da står rollen igjen der navnet sto. Vedtatte utgaver og sendte protokoller er arkivdokumenter og endres ikke. Du kan klage til Datatilsynet.',
    nn: 'Be sekretariatet. Dei kan gi deg alt som er lagra om deg, rette det, og slette namnet ditt: då står rolla att der namnet stod. Vedtekne utgåver og sende protokollar er arkivdokument og blir ikkje endra. Du kan klage til Datatilsynet.',
    en: 'Ask the secretariat. They can give you all that is held about you, correct it, and erase your name: then your role stands where the name stood. Adopted editions and sent minutes are archive documents and are not changed. You can complain to the Norwegian Data Protection Authority (Datatilsynet).',
  },
} as const satisfies Messages;
