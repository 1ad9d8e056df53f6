/** Failures around e-mail and calendars. */
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
  mail_overtaken: {
    status: 409,
    text: {
      nb: 'Det er skrevet en nyere e-post om det samme, så denne blir ikke sendt. Se den nyeste i listen.',
      nn: 'Det er skrive ein nyare e-post om det same, så denne blir ikkje send. Sjå den nyaste i lista.',
      en: 'A newer e-mail was written about the same, so this one is not sent. See the newest in the list.',
    },
  },
  mail_address_refused: {
    status: 422,
    text: {
      nb: 'E-postadressen kan ikke brukes. Skriv én adresse, som navn@example.no, uten navn foran.',
      nn: 'E-postadressa kan ikkje brukast. Skriv éi adresse, som namn@example.no, utan namn framfor.',
      en: 'The e-mail address can not be used. Write one address, as name@example.no, without a name before it.',
    },
  },
  calendar_not_found: {
    status: 404,
    text: {
      nb: 'Kalenderadressen finnes ikke, eller den er byttet ut. Be sekretariatet om en ny.',
      nn: 'Kalenderadressa finst ikkje, eller ho er bytt ut. Be sekretariatet om ei ny.',
      en: 'The calendar address does not exist, or has been replaced. Ask the secretariat for a new one.',
    },
  },
} as const;
