/** Failures of the meeting's room, where several write at once. */
export const liveErrors = {
  live_entry_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke punktet på sakslisten. Det kan være flyttet eller tatt ut. Åpne møterommet på nytt.',
      nn: 'Vi fann ikkje punktet på sakslista. Det kan vere flytta eller teke ut. Opne møterommet på nytt.',
      en: 'We did not find the item on the agenda. It may have been moved or taken out. Open the meeting room again.',
    },
  },
  live_text_closed: {
    status: 409,
    text: {
      nb: 'Protokollen er godkjent eller møtet avlyst, så her skrives ikke mer. Legg inn en rettelse til protokollen i stedet.',
      nn: 'Protokollen er godkjend eller møtet avlyst, så her blir det ikkje skrive meir. Legg inn ei retting til protokollen i staden.',
      en: 'The minutes are approved or the meeting cancelled, so nothing more is written here. Add a correction to the minutes instead.',
    },
  },
  live_text_too_long: {
    status: 422,
    text: {
      nb: 'Teksten er lengre enn {limit} tegn. Kort den ned, så blir den lagret.',
      nn: 'Teksten er lengre enn {limit} teikn. Kort han ned, så blir han lagra.',
      en: 'The text is longer than {limit} characters. Shorten it, and it will be saved.',
    },
  },
  room_full: {
    status: 503,
    text: {
      nb: 'Svært mange har møterommet åpent. Vent litt og last siden på nytt, eller les møtets egen side.',
      nn: 'Svært mange har møterommet ope. Vent litt og last sida på nytt, eller les møtet si eiga side.',
      en: 'Very many have the meeting room open. Wait a little and reload the page, or read the meeting’s own page.',
    },
  },
} as const;
