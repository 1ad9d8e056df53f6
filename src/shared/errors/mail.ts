/** Failures around e-mail. */
export const mailErrors = {
  mail_not_found: {
    status: 404,
    text: {
      nb: 'E-posten finnes ikke lenger i utboksen. Se listen over det som venter og det som er sendt.',
      nn: 'E-posten finst ikkje lenger i utboksen. Sjå lista over det som ventar og det som er sendt.',
      en: 'The e-mail is no longer in the outbox. See the list of what waits and what was sent.',
    },
  },
  mail_was_sent: {
    status: 409,
    text: {
      nb: 'E-posten er sendt allerede, og blir ikke sendt to ganger. Se når i listen.',
      nn: 'E-posten er send allereie, og blir ikkje send to gonger. Sjå når i lista.',
      en: 'The e-mail was sent already and is not sent twice. See when in the list.',
    },
  },
} as const;
