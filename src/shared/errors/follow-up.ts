/** Failures around follow-up and the persons who take part. */
export const followUpErrors = {
  person_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke personen, eller navnet vises ikke for deg. Se oppfølgingen per forum.',
      nn: 'Vi fann ikkje personen, eller namnet er ikkje vist for deg. Sjå oppfølginga per forum.',
      en: 'We did not find the person, or the name is not shown to you. See the follow-up by forum.',
    },
  },
} as const;
