/** Failures around agendas, attendance and impartiality. */
export const agendaErrors = {
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
      nb: 'Punktet har vedtak eller notater og kan ikke tas av sakslisten. Kopier det til neste møte hvis det skal behandles videre.',
      nn: 'Punktet har vedtak eller notat og kan ikkje takast av sakslista. Kopier det til neste møte om det skal handsamast vidare.',
      en: 'The entry has decisions or notes and can not be taken off the agenda. Copy it to the next meeting if it is to be treated further.',
    },
  },
  agenda_item_twice: {
    status: 409,
    text: {
      nb: 'Punktet står der alt, med samme tittel og type. Gi det en annen tittel hvis saken skal behandles i to deler.',
      nn: 'Punktet står der alt, med same tittel og type. Gi det ein annan tittel dersom saka skal handsamast i to delar.',
      en: 'The entry is already there, with the same title and type. Give it another title if the case is to be treated in two parts.',
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
  disqualification_twice: {
    status: 409,
    text: {
      nb: 'Dette er alt meldt for den samme personen, med samme begrunnelse. Skriv en annen begrunnelse hvis det er noe nytt.',
      nn: 'Dette er alt meldt for den same personen, med same grunngiving. Skriv ei anna grunngiving dersom det er noko nytt.',
      en: 'This has already been declared for the same person, with the same reason. Write another reason if there is something new.',
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
} as const;
