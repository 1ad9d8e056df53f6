import type { Messages } from '#shared/language.ts';

/** What the mails of a round say, in the plan's language. */
export const roundMailWords = {
  askSubject: {
    nb: 'Status på {count, plural, one {ett tiltak} other {# tiltak}}: svar innen {deadline}',
    nn: 'Status på {count, plural, one {eitt tiltak} other {# tiltak}}: svar innan {deadline}',
    en: 'Status of {count, plural, one {one item} other {# items}}: answer by {deadline}',
  },
  remindSubject: {
    nb: 'Påminnelse: status på {count, plural, one {ett tiltak} other {# tiltak}}, svar innen {deadline}',
    nn: 'Påminning: status på {count, plural, one {eitt tiltak} other {# tiltak}}, svar innan {deadline}',
    en: 'Reminder: status of {count, plural, one {one item} other {# items}}, answer by {deadline}',
  },
  hello: { nb: 'Hei, {name}.', nn: 'Hei, {name}.', en: 'Hello, {name}.' },
  ask: {
    nb: '{partnership} ber om status på {count, plural, one {ett tiltak} other {# tiltak}} i «{plan}». Svar innen {deadline}. Du trenger ikke å logge inn.',
    nn: '{partnership} ber om status på {count, plural, one {eitt tiltak} other {# tiltak}} i «{plan}». Svar innan {deadline}. Du treng ikkje å logge inn.',
    en: '{partnership} asks for the status of {count, plural, one {one item} other {# items}} in “{plan}”. Answer by {deadline}. You need not sign in.',
  },
  remind: {
    nb: 'Vi har ikke fått svar på {count, plural, one {ett tiltak} other {# tiltak}} i «{plan}». Fristen er {deadline}. Du trenger ikke å logge inn.',
    nn: 'Vi har ikkje fått svar på {count, plural, one {eitt tiltak} other {# tiltak}} i «{plan}». Fristen er {deadline}. Du treng ikkje å logge inn.',
    en: 'We have no answer about {count, plural, one {one item} other {# items}} in “{plan}”. The deadline is {deadline}. You need not sign in.',
  },
  sentOn: {
    nb: '{from} har sendt dette videre til deg, og ber deg svare.',
    nn: '{from} har sendt dette vidare til deg, og ber deg svare.',
    en: '{from} has sent this on to you, and asks you to answer.',
  },
  area: { nb: 'Område: {area}', nn: 'Område: {area}', en: 'Area: {area}' },
  said: { nb: 'Sist sagt ({period}): {said}', nn: 'Sist sagt ({period}): {said}', en: 'Last said ({period}): {said}' },
  focusSaid: { nb: '{period}: {said}', nn: '{period}: {said}', en: '{period}: {said}' },
  nothingSaid: {
    nb: 'Det står ikke noe om dette fra før.',
    nn: 'Det står ikkje noko om dette frå før.',
    en: 'Nothing is said of this yet.',
  },
  unchanged: { nb: 'Uendret: {address}', nn: 'Uendra: {address}', en: 'Unchanged: {address}' },
  update: { nb: 'Oppdater: {address}', nn: 'Oppdater: {address}', en: 'Update: {address}' },
  all: {
    nb: 'Alle tiltakene dine på én side: {address}',
    nn: 'Alle tiltaka dine på éi side: {address}',
    en: 'All your items on one page: {address}',
  },
  delegate: {
    nb: 'Send videre til en kollega: {address}',
    nn: 'Send vidare til ein kollega: {address}',
    en: 'Send on to a colleague: {address}',
  },
  links: {
    nb: 'Lenkene er dine og slutter å virke når fristen er ute. Den som får denne e-posten, kan svare for deg.',
    nn: 'Lenkjene er dine og sluttar å verke når fristen er ute. Den som får denne e-posten, kan svare for deg.',
    en: 'The links are yours and stop working when the deadline has passed. Whoever gets this e-mail can answer for you.',
  },
  questions: {
    nb: 'Spørsmål? Svar på denne e-posten, så når du sekretariatet ({address}).',
    nn: 'Spørsmål? Svar på denne e-posten, så når du sekretariatet ({address}).',
    en: 'Questions? Answer this e-mail, and you reach the secretariat ({address}).',
  },
  because: {
    nb: 'Du får denne e-posten fordi du står som kontakt for dette i «{plan}».',
    nn: 'Du får denne e-posten fordi du står som kontakt for dette i «{plan}».',
    en: 'You get this e-mail because you are named as contact for this in “{plan}”.',
  },
  becauseSentOn: {
    nb: 'Du får denne e-posten fordi {from} oppga adressen din. Er det feil, kan du se bort fra den.',
    nn: 'Du får denne e-posten fordi {from} oppgav adressa di. Er det feil, kan du sjå bort frå han.',
    en: 'You get this e-mail because {from} gave your address. If that is wrong, you can ignore it.',
  },
} as const satisfies Messages;
