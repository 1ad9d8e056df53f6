import type { Text } from '#shared/language.ts';

export const retentionIds = ['sessions', 'requests', 'mails', 'deliveries', 'reviews', 'uploads', 'record'] as const;
export type RetentionId = (typeof retentionIds)[number];

/** What is kept for how long, and why. The page shows it, and the jobs of the same names carry it out. */
export type RetentionRule = Readonly<{ what: Text; long: Text; why: Text }>;

export const retentionRules: Readonly<Record<RetentionId, RetentionRule>> = {
  sessions: {
    what: { nb: 'Innlogginger som er avsluttet', nn: 'Innloggingar som er avslutta', en: 'Sign-ins that have ended' },
    long: {
      nb: '30 dager; påbegynte innlogginger 1 dag',
      nn: '30 dagar; påbyrja innloggingar 1 dag',
      en: '30 days; those begun and not completed 1 day',
    },
    why: {
      nb: 'Så eieren ser om noen andre har brukt kontoen.',
      nn: 'Så eigaren ser om nokon andre har brukt kontoen.',
      en: 'So that the owner sees whether somebody else used the account.',
    },
  },
  requests: {
    what: {
      nb: 'Forespørsler om tilgang som ikke førte til noe, med kontoen',
      nn: 'Førespurnader om tilgang som ikkje førte til noko, med kontoen',
      en: 'Requests for access that led to nothing, with the account',
    },
    long: { nb: '90 dager', nn: '90 dagar', en: '90 days' },
    why: {
      nb: 'Så sekretariatet rekker å svare.',
      nn: 'Så sekretariatet rekk å svare.',
      en: 'So that the secretariat has time to answer.',
    },
  },
  mails: {
    what: { nb: 'E-post som er sendt', nn: 'E-post som er send', en: 'E-mail that was sent' },
    long: {
      nb: 'Teksten 90 dager; hvem som fikk hva, 1 år',
      nn: 'Teksten 90 dagar; kven som fekk kva, 1 år',
      en: 'The text 90 days; who got what, 1 year',
    },
    why: {
      nb: 'Så sekretariatet kan svare på om en innkalling kom fram.',
      nn: 'Så sekretariatet kan svare på om ei innkalling kom fram.',
      en: 'So that the secretariat can tell whether a notice arrived.',
    },
  },
  deliveries: {
    what: { nb: 'Varsler til andre programmer', nn: 'Varsel til andre program', en: 'What other programs were told' },
    long: { nb: '30 dager', nn: '30 dagar', en: '30 days' },
    why: {
      nb: 'Så feil kan finnes. De har ikke navn på personer.',
      nn: 'Så feil kan finnast. Dei har ikkje namn på personar.',
      en: 'So that faults can be found. They hold no names of persons.',
    },
  },
  reviews: {
    what: {
      nb: 'Dokumenter som er lest inn, men aldri tatt i bruk',
      nn: 'Dokument som er lesne inn, men aldri tekne i bruk',
      en: 'Documents that were read and never taken in',
    },
    long: { nb: '1 år', nn: '1 år', en: '1 year' },
    why: { nb: 'Så arbeidet kan fullføres.', nn: 'Så arbeidet kan fullførast.', en: 'So that the work can be completed.' },
  },
  uploads: {
    what: { nb: 'Filer under innlesing', nn: 'Filer under innlesing', en: 'Files that are being read' },
    long: { nb: '1 dag', nn: '1 dag', en: '1 day' },
    why: {
      nb: 'Så du kan komme tilbake til lesingen.',
      nn: 'Så du kan kome tilbake til lesinga.',
      en: 'So that you can come back to the reading.',
    },
  },
  record: {
    what: {
      nb: 'Loggen over hvem som har gjort og sett hva',
      nn: 'Loggen over kven som har gjort og sett kva',
      en: 'The record of who did and saw what',
    },
    long: { nb: '5 år', nn: '5 år', en: '5 years' },
    why: {
      nb: 'Så misbruk kan oppdages og etterprøves.',
      nn: 'Så misbruk kan oppdagast og etterprøvast.',
      en: 'So that misuse can be found and examined.',
    },
  },
};
