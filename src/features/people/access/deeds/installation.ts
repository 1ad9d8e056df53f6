import { secretariatAlone, type Rules } from '../rule.ts';

/** Persons, e-mail, other programs, and what hangs over. */
export const installationDeeds = {
  'names.read': {
    does: {
      nb: 'Se navn på personer, og hvem som har gjort hva',
      nn: 'Sjå namn på personar, og kven som har gjort kva',
      en: 'See the names of persons, and who did what',
    },
    may: { secretariat: 'all', reader: 'all' },
  },
  'names.show': {
    does: {
      nb: 'Bestemme om alle skal se navn på personer',
      nn: 'Bestemme om alle skal sjå namn på personar',
      en: 'Decide whether everybody sees the names of persons',
    },
    may: secretariatAlone,
  },
  'contact.keep': {
    does: {
      nb: 'Se og endre kontakters e-postadresser og kalenderlenker',
      nn: 'Sjå og endre e-postadressene og kalenderlenkjene til kontaktar',
      en: 'See and change contacts’ e-mail addresses and calendar links',
    },
    may: secretariatAlone,
  },
  'access.keep': {
    does: {
      nb: 'Si hvem som er hvem, og gi og avslutte tilgang',
      nn: 'Seie kven som er kven, og gi og avslutte tilgang',
      en: 'Say who is who, and give and end access',
    },
    may: secretariatAlone,
  },
  'person.hand-over': {
    does: {
      nb: 'Overføre det en person har når de slutter',
      nn: 'Overføre det ein person har når dei sluttar',
      en: 'Hand over what a person has when they leave',
    },
    may: secretariatAlone,
  },
  'follow-up.gaps': {
    does: {
      nb: 'Se hva ingen gjør noe med',
      nn: 'Sjå kva ingen gjer noko med',
      en: 'See what nobody does anything about',
    },
    may: secretariatAlone,
  },
  'mail.keep': {
    does: {
      nb: 'Se sendt e-post og prøve på nytt',
      nn: 'Sjå send e-post og prøve på nytt',
      en: 'See the e-mail that was sent and try again',
    },
    may: secretariatAlone,
  },
  'record.read': {
    does: {
      nb: 'Lese loggen over hvem som har gjort hva og sett hva',
      nn: 'Lese loggen over kven som har gjort kva og sett kva',
      en: 'Read the record of who did what and saw what',
    },
    may: secretariatAlone,
  },
  'person.data': {
    does: {
      nb: 'Hente ut og slette det Målbilde har om en person',
      nn: 'Hente ut og slette det Målbilde har om ein person',
      en: 'Export and erase what Målbilde holds about a person',
    },
    may: secretariatAlone,
  },
  'webhook.keep': {
    does: {
      nb: 'Føre hvilke programmer som får melding om endringer',
      nn: 'Føre kva program som får melding om endringar',
      en: 'Keep which programs are told of changes',
    },
    may: secretariatAlone,
  },
} as const satisfies Rules;
