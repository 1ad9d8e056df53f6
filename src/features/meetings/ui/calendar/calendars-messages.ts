import type { Messages } from '#shared/language.ts';

export const calendarsMessages = {
  title: { nb: 'Møter i kalenderen din', nn: 'Møte i kalenderen din', en: 'Meetings in your calendar' },
  lead: {
    nb: 'Abonner på et forum, så holder kalenderen seg oppdatert når møter kalles inn, flyttes eller avlyses.',
    nn: 'Abonner på eit forum, så held kalenderen seg oppdatert når møte blir kalla inn, flytta eller avlyste.',
    en: 'Subscribe to a forum, and your calendar keeps up as meetings are called, moved or cancelled.',
  },
  how: { nb: 'Slik gjør du', nn: 'Slik gjer du', en: 'How to do it' },
  outlook: {
    nb: 'Outlook: Legg til kalender → Abonner fra nettet. Lim inn adressen.',
    nn: 'Outlook: Legg til kalender → Abonner frå nettet. Lim inn adressa.',
    en: 'Outlook: Add calendar → Subscribe from web. Paste the address.',
  },
  google: {
    nb: 'Google Kalender: Andre kalendere → + → Fra nettadresse. Lim inn adressen.',
    nn: 'Google Kalender: Andre kalendrar → + → Frå nettadresse. Lim inn adressa.',
    en: 'Google Calendar: Other calendars → + → From URL. Paste the address.',
  },
  apple: {
    nb: 'Kalender på Mac og iPhone: Fil eller Kalendere → Nytt kalenderabonnement. Lim inn adressen.',
    nn: 'Kalender på Mac og iPhone: Fil eller Kalendrar → Nytt kalenderabonnement. Lim inn adressa.',
    en: 'Calendar on Mac and iPhone: File or Calendars → New calendar subscription. Paste the address.',
  },
  reach: {
    nb: 'Kalenderprogrammet må kunne nå adressen. Programmer på nettet, som Google, når bare en installasjon som står åpent på nettet.',
    nn: 'Kalenderprogrammet må kunne nå adressa. Program på nettet, som Google, når berre ein installasjon som står ope på nettet.',
    en: 'The calendar program must be able to reach the address. Programs on the internet, as Google’s, reach only an installation that is open to it.',
  },
  own: {
    nb: 'Sitter du i flere fora, kan sekretariatet gi deg én adresse for alle møtene dine.',
    nn: 'Sit du i fleire fora, kan sekretariatet gi deg éi adresse for alle møta dine.',
    en: 'If you sit in several fora, the secretariat can give you one address for all your meetings.',
  },
  wheel: { nb: 'Hele årshjulet', nn: 'Heile årshjulet', en: 'The whole annual wheel' },
  fora: { nb: 'Adressene', nn: 'Adressene', en: 'The addresses' },
  nothing: { nb: 'Det er ingen fora her ennå.', nn: 'Det er ingen fora her enno.', en: 'There are no fora here yet.' },
} as const satisfies Messages;
