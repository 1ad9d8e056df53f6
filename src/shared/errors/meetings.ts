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
      nb: 'Møtet har bare en dato. Sett klokkeslett før du kaller inn.',
      nn: 'Møtet har berre ein dato. Set klokkeslett før du kallar inn.',
      en: 'The meeting has only a date. Set the time before you call it.',
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
  agenda_item_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke punktet på sakslisten. Det kan være flyttet eller fjernet. Last siden på nytt.',
      nn: 'Vi fann ikkje punktet på sakslista. Det kan vere flytta eller fjerna. Last sida på nytt.',
      en: 'We did not find the entry of the agenda. It may have been moved or removed. Reload the page.',
    },
  },
  agenda_item_changed: {
    status: 409,
    text: {
      nb: 'Noen har endret punktet «{title}» siden du åpnet siden, og ingenting ble lagret. Last siden på nytt og gjør endringen igjen.',
      nn: 'Nokon har endra punktet «{title}» sidan du opna sida, og ingenting vart lagra. Last sida på nytt og gjer endringa igjen.',
      en: 'Somebody has changed the entry “{title}” since you opened the page, and nothing was stored. Reload the page and make the change again.',
    },
  },
  agenda_changed: {
    status: 409,
    text: {
      nb: 'Sakslisten er endret siden du åpnet siden. Last siden på nytt og sett rekkefølgen igjen.',
      nn: 'Sakslista er endra sidan du opna sida. Last sida på nytt og set rekkjefølgja igjen.',
      en: 'The agenda has changed since you opened the page. Reload the page and set the order again.',
    },
  },
  agenda_item_treated: {
    status: 409,
    text: {
      nb: 'Punktet hører til et møte som har begynt, og kan ikke flyttes. Kopier det til neste møte i stedet.',
      nn: 'Punktet høyrer til eit møte som har byrja, og kan ikkje flyttast. Kopier det til neste møte i staden.',
      en: 'The entry belongs to a meeting that has begun, and can not be moved. Copy it to the next meeting instead.',
    },
  },
  agenda_item_has_decisions: {
    status: 409,
    text: {
      nb: 'Punktet har vedtak eller notater og kan ikke fjernes. Kopier det til neste møte hvis det skal behandles videre.',
      nn: 'Punktet har vedtak eller notat og kan ikkje fjernast. Kopier det til neste møte om det skal handsamast vidare.',
      en: 'The entry has decisions or notes and can not be removed. Copy it to the next meeting if it is to be treated further.',
    },
  },
  agenda_item_title_missing: {
    status: 422,
    text: {
      nb: 'Punktet må ha en tittel eller en sak. Skriv en tittel og lagre igjen.',
      nn: 'Punktet må ha ein tittel eller ei sak. Skriv ein tittel og lagre igjen.',
      en: 'The entry needs a title or a case. Write a title and save again.',
    },
  },
  attendance_unknown_seat: {
    status: 422,
    text: {
      nb: 'En av plassene hører ikke til dette forumet. Last siden på nytt og før oppmøtet igjen.',
      nn: 'Ein av plassane høyrer ikkje til dette forumet. Last sida på nytt og før oppmøtet igjen.',
      en: 'One of the seats does not belong to this forum. Reload the page and record the attendance again.',
    },
  },
  attendance_twice: {
    status: 422,
    text: {
      nb: 'Den samme personen står to ganger på samme plass. Fjern den ene.',
      nn: 'Den same personen står to gonger på same plass. Fjern den eine.',
      en: 'The same person stands twice on the same seat. Remove one of them.',
    },
  },
  contact_not_found: {
    status: 422,
    text: {
      nb: 'En av personene finnes ikke blant kontaktene i dette helsefellesskapet. Last siden på nytt og velg igjen.',
      nn: 'Ein av personane finst ikkje blant kontaktane i dette helsefellesskapet. Last sida på nytt og vel igjen.',
      en: 'One of the persons is not among the contacts of this partnership. Reload the page and choose again.',
    },
  },
  disqualification_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke meldingen om habilitet. Last siden på nytt.',
      nn: 'Vi fann ikkje meldinga om habilitet. Last sida på nytt.',
      en: 'We did not find the declaration of interest. Reload the page.',
    },
  },
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
