/** Failures of telling other programs of changes. */
export const webhookErrors = {
  webhook_address_refused: {
    status: 422,
    text: {
      nb: 'Adressen kan ikke brukes. Oppgi en adresse på det åpne nettet som begynner med https://, uten brukernavn og passord.',
      nn: 'Adressa kan ikkje brukast. Oppgi ei adresse på det opne nettet som byrjar med https://, utan brukarnamn og passord.',
      en: 'The address can not be used. Give one on the open internet that begins with https://, without a name and a password.',
    },
  },
  webhook_not_found: {
    status: 404,
    text: {
      nb: 'Adressen er ikke registrert, eller den er fjernet. Se listen over adresser.',
      nn: 'Adressa er ikkje registrert, eller ho er fjerna. Sjå lista over adresser.',
      en: 'The address is not registered, or it has been removed. See the list of addresses.',
    },
  },
  delivery_not_found: {
    status: 404,
    text: {
      nb: 'Meldingen finnes ikke lenger. Se listen over det som sist ble sendt.',
      nn: 'Meldinga finst ikkje lenger. Sjå lista over det som sist vart sendt.',
      en: 'The message is no longer there. See the list of what was sent last.',
    },
  },
  webhooks_too_many: {
    status: 409,
    text: {
      nb: 'Det kan ikke registreres flere enn {limit} adresser. Fjern en som ikke er i bruk.',
      nn: 'Det kan ikkje registrerast fleire enn {limit} adresser. Fjern ei som ikkje er i bruk.',
      en: 'No more than {limit} addresses can be registered. Remove one that is not in use.',
    },
  },
} as const;
