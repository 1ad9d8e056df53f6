/** Failures around meetings, agendas and minutes. */
export const meetingErrors = {
  meeting_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke møtet. Se listen over møter.',
      nn: 'Vi fann ikkje møtet. Sjå lista over møte.',
      en: 'We did not find the meeting. See the list of meetings.',
    },
  },
} as const;
