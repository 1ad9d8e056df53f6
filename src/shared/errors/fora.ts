/** Failures around fora, mandates, seats and rotations. */
export const foraErrors = {
  forum_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke forumet {forum}. Se listen over fora.',
      nn: 'Vi fann ikkje forumet {forum}. Sjå lista over fora.',
      en: 'We did not find the forum {forum}. See the list of fora.',
    },
  },
} as const;
