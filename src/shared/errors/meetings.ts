/** Failures around meetings and series of them. */
export const meetingErrors = {
  meeting_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke møtet. Se listen over møter.',
      nn: 'Vi fann ikkje møtet. Sjå lista over møte.',
      en: 'We did not find the meeting. See the list of meetings.',
    },
  },
  meeting_step_impossible: {
    status: 409,
    text: {
      nb: 'Det går ikke i den tilstanden møtet er i nå. Last siden på nytt og se hva som er neste steg.',
      nn: 'Det går ikkje i den tilstanden møtet er i no. Last sida på nytt og sjå kva som er neste steg.',
      en: 'That is not possible in the state the meeting is in now. Reload the page and see what the next step is.',
    },
  },
  meeting_needs_time: {
    status: 422,
    text: {
      nb: 'Et møte som er kalt inn, må ha klokkeslett. Sett det, og prøv igjen.',
      nn: 'Eit møte som er kalla inn, må ha klokkeslett. Set det, og prøv igjen.',
      en: 'A meeting that is called must have a time of day. Set it, and try again.',
    },
  },
  meeting_ends_before: {
    status: 422,
    text: {
      nb: 'Møtet slutter før det begynner. Rett klokkeslettene.',
      nn: 'Møtet sluttar før det byrjar. Rett klokkesletta.',
      en: 'The meeting ends before it begins. Correct the times.',
    },
  },
  meeting_changed: {
    status: 409,
    text: {
      nb: 'Noen har endret møtet siden du åpnet siden, og ingenting ble lagret. Last siden på nytt og gjør endringen igjen.',
      nn: 'Nokon har endra møtet sidan du opna sida, og ingenting vart lagra. Last sida på nytt og gjer endringa igjen.',
      en: 'Somebody has changed the meeting since you opened the page, and nothing was stored. Reload the page and make the change again.',
    },
  },
  meeting_cancelled: {
    status: 409,
    text: {
      nb: 'Møtet er avlyst og kan ikke endres. Flytt eller kopier punktene til et annet møte.',
      nn: 'Møtet er avlyst og kan ikkje endrast. Flytt eller kopier punkta til eit anna møte.',
      en: 'The meeting is cancelled and can not be changed. Move or copy its entries to another meeting.',
    },
  },
  meeting_settled: {
    status: 409,
    text: {
      nb: 'Protokollen fra møtet er godkjent, og møtet kan ikke endres. Skriv en rettelse til protokollen i stedet.',
      nn: 'Protokollen frå møtet er godkjend, og møtet kan ikkje endrast. Skriv ei retting til protokollen i staden.',
      en: 'The minutes of the meeting are approved, and it can not be changed. Write a correction to the minutes instead.',
    },
  },
  meeting_of_other_forum: {
    status: 422,
    text: {
      nb: 'Møtet hører til et annet forum. Velg et møte i samme forum, eller send saken videre.',
      nn: 'Møtet høyrer til eit anna forum. Vel eit møte i same forum, eller send saka vidare.',
      en: 'The meeting belongs to another forum. Choose a meeting of the same forum, or send the case on.',
    },
  },
  no_next_meeting: {
    status: 409,
    text: {
      nb: 'Forumet har ikke noe senere møte som er planlagt. Planlegg neste møte først.',
      nn: 'Forumet har ikkje noko seinare møte som er planlagt. Planlegg neste møte først.',
      en: 'The forum has no later meeting planned. Plan the next meeting first.',
    },
  },
  series_empty: {
    status: 422,
    text: {
      nb: 'Regelen gir ingen møter mellom de to dagene. Velg en lengre periode eller en annen ukedag.',
      nn: 'Regelen gir ingen møte mellom dei to dagane. Vel ein lengre periode eller ein annan vekedag.',
      en: 'The rule gives no meetings between the two days. Choose a longer period or another weekday.',
    },
  },
  series_too_long: {
    status: 422,
    text: {
      nb: 'Regelen gir flere enn {limit} møter. Velg en kortere periode.',
      nn: 'Regelen gir fleire enn {limit} møte. Vel ein kortare periode.',
      en: 'The rule gives more than {limit} meetings. Choose a shorter period.',
    },
  },
  agenda_full: {
    status: 422,
    text: {
      nb: 'Her er det plass til {limit} punkter. Fjern noen, eller flytt dem til et annet møte.',
      nn: 'Her er det plass til {limit} punkt. Fjern nokre, eller flytt dei til eit anna møte.',
      en: 'There is room for {limit} entries here. Remove some, or move them to another meeting.',
    },
  },
} as const;
