import type { Messages } from '#shared/language.ts';

/** What an embedded plan says beside what every published plan does, in the plan's language. */
export const embedWords = {
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  draft: { nb: 'slik den er nå', nn: 'slik han er no', en: 'as it is now' },
  edition: { nb: 'utgave {number}', nn: 'utgåve {number}', en: 'edition {number}' },
  opensHere: {
    nb: 'Lenkene åpner planen i samme vindu.',
    nn: 'Lenkjene opnar planen i same vindauget.',
    en: 'The links open the plan in the same window.',
  },
} as const satisfies Messages;
