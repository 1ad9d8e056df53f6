/** Failures around minutes, remarks to them and their approval. */
export const minutesErrors = {
  minutes_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke protokollen. Den er kanskje ikke sendt ut ennå.',
      nn: 'Vi fann ikkje protokollen. Han er kanskje ikkje send ut enno.',
      en: 'We did not find the minutes. They may not have been sent yet.',
    },
  },
  minutes_unchanged: {
    status: 409,
    text: {
      nb: 'Protokollen sier det samme som den du sendte sist. Det er ikke noe nytt å sende.',
      nn: 'Protokollen seier det same som den du sende sist. Det er ikkje noko nytt å sende.',
      en: 'The minutes say the same as those you sent last. There is nothing new to send.',
    },
  },
  minutes_changed_since: {
    status: 409,
    text: {
      nb: 'Møtet er endret siden protokollen ble sendt ut. Send den på nytt før den godkjennes.',
      nn: 'Møtet er endra sidan protokollen vart send ut. Send han på nytt før han blir godkjend.',
      en: 'The meeting has changed since the minutes were sent. Send them again before they are approved.',
    },
  },
  minutes_approved: {
    status: 409,
    text: {
      nb: 'Protokollen er godkjent. Skriv en rettelse hvis noe er feil.',
      nn: 'Protokollen er godkjend. Skriv ei retting om noko er feil.',
      en: 'The minutes are approved. Write a correction if something is wrong.',
    },
  },
  minutes_not_approved: {
    status: 409,
    text: {
      nb: 'Protokollen er ikke godkjent ennå. Rett i møtet og send protokollen på nytt.',
      nn: 'Protokollen er ikkje godkjend enno. Rett i møtet og send protokollen på nytt.',
      en: 'The minutes are not approved yet. Correct the meeting and send the minutes again.',
    },
  },
  approval_date_wrong: {
    status: 422,
    text: {
      nb: 'Protokollen kan ikke være godkjent før møtet ble holdt, eller på en dag som ikke har vært. Rett datoen.',
      nn: 'Protokollen kan ikkje vere godkjend før møtet vart halde, eller på ein dag som ikkje har vore. Rett datoen.',
      en: 'The minutes can not have been approved before the meeting was held, or on a day to come. Correct the date.',
    },
  },
  remark_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke merknaden. Last siden på nytt.',
      nn: 'Vi fann ikkje merknaden. Last sida på nytt.',
      en: 'We did not find the remark. Reload the page.',
    },
  },
  remark_who_missing: {
    status: 422,
    text: {
      nb: 'Skriv hvem merknaden kommer fra, og send igjen.',
      nn: 'Skriv kven merknaden kjem frå, og send igjen.',
      en: 'Write who the remark comes from, and send again.',
    },
  },
} as const;
