import type { Messages } from '#shared/language.ts';

export const pageMessages = {
  roleTitle: { nb: 'Hvilken kontakt er du?', nn: 'Kva kontakt er du?', en: 'Which contact are you?' },
  roleText: {
    nb: 'Velg en av kontaktene i planene. En kontakt kan endre sine egne tiltak. Dette er en demo: innlogging kommer.',
    nn: 'Vel ein av kontaktane i planane. Ein kontakt kan endre sine eigne tiltak. Dette er ein demo: innlogging kjem.',
    en: 'Choose one of the contacts in the plans. A contact can change their own measures. This is a demo: sign-in is coming.',
  },
  noContacts: {
    nb: 'Ingen plan har kontakter ennå. Les inn en plan først.',
    nn: 'Ingen plan har kontaktar enno. Les inn ein plan først.',
    en: 'No plan has contacts yet. Read in a plan first.',
  },
  contact: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
  takeRole: { nb: 'Fortsett som denne kontakten', nn: 'Hald fram som denne kontakten', en: 'Continue as this contact' },
} satisfies Messages;
