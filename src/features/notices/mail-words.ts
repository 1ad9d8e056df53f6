import type { Messages } from '#shared/language.ts';

/** What mails of mentions and digests say, in the partnership's language. */
export const noticeMailWords = {
  mentionSubject: {
    nb: '{from} nevnte deg i en kommentar: {item}',
    nn: '{from} nemnde deg i ein kommentar: {item}',
    en: '{from} mentioned you in a comment: {item}',
  },
  mention: {
    nb: '{from} nevnte deg i en kommentar til «{item}»:',
    nn: '{from} nemnde deg i ein kommentar til «{item}»:',
    en: '{from} mentioned you in a comment on “{item}”:',
  },
  readAndAnswer: { nb: 'Les og svar: {address}', nn: 'Les og svar: {address}', en: 'Read and answer: {address}' },
  becauseMentioned: {
    nb: 'Du får denne e-posten fordi {from} nevnte deg ved navn.',
    nn: 'Du får denne e-posten fordi {from} nemnde deg ved namn.',
    en: 'You get this e-mail because {from} mentioned you by name.',
  },
  digestSubject: {
    nb: 'Nytt siden sist: {count, plural, one {én hendelse} other {# hendelser}} i det du følger',
    nn: 'Nytt sidan sist: {count, plural, one {éi hending} other {# hendingar}} i det du følgjer',
    en: 'New since last time: {count, plural, one {one event} other {# events}} in what you follow',
  },
  digest: {
    nb: 'Dette har skjedd med det du følger i {partnership}, fra {from} til {to}.',
    nn: 'Dette har hendt med det du følgjer i {partnership}, frå {from} til {to}.',
    en: 'This has happened to what you follow in {partnership}, from {from} to {to}.',
  },
  more: {
    nb: '… og {count, plural, one {én til} other {# til}}',
    nn: '… og {count, plural, one {éi til} other {# til}}',
    en: '… and {count, plural, one {one more} other {# more}}',
  },
  becauseFollows: {
    nb: 'Du får denne e-posten fordi du følger noe her og har valgt ukentlig oppsummering.',
    nn: 'Du får denne e-posten fordi du følgjer noko her og har valt oppsummering kvar veke.',
    en: 'You get this e-mail because you follow something here and have chosen a weekly digest.',
  },
} as const satisfies Messages;
