/** Failures of bringing a document in and going through what was read. */
export const reviewErrors = {
  reading_busy: {
    status: 503,
    text: {
      nb: 'Flere dokumenter leses akkurat nå. Vent litt og prøv igjen.',
      nn: 'Fleire dokument blir lesne akkurat no. Vent litt og prøv igjen.',
      en: 'Several documents are being read right now. Wait a little and try again.',
    },
  },
  upload_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke denne opplastingen. Den kan ha blitt borte da programmet startet på nytt. Last opp dokumentet igjen.',
      nn: 'Vi fann ikkje denne opplastinga. Ho kan ha blitt borte då programmet starta på nytt. Last opp dokumentet igjen.',
      en: 'There is no such upload. It may have been lost when the program started again. Upload the document once more.',
    },
  },
  plan_fact_missing: {
    status: 422,
    text: {
      nb: 'Planen må ha tittel og helsefellesskap, og en sektorplan må ha navnet på sektoren. Fyll ut feltet som er tomt, og lagre igjen.',
      nn: 'Planen må ha tittel og helsefellesskap, og ein sektorplan må ha namnet på sektoren. Fyll ut feltet som er tomt, og lagre igjen.',
      en: 'The plan needs a title and a partnership, and a sector plan the name of its sector. Fill in the empty field and save again.',
    },
  },
  plan_year_impossible: {
    status: 422,
    text: {
      nb: 'Planåret må være et årstall mellom 2000 og 2100. Skriv året med fire sifre.',
      nn: 'Planåret må vere eit årstal mellom 2000 og 2100. Skriv året med fire siffer.',
      en: 'The plan year must be between 2000 and 2100. Write it with four digits.',
    },
  },
} as const;
