/** Failures around cases, decisions and assignments. */
export const caseErrors = {
  case_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke saken. Se listen over saker.',
      nn: 'Vi fann ikkje saka. Sjå lista over saker.',
      en: 'We did not find the case. See the list of cases.',
    },
  },
  decision_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke vedtaket. Se registeret over vedtak.',
      nn: 'Vi fann ikkje vedtaket. Sjå registeret over vedtak.',
      en: 'We did not find the decision. See the register of decisions.',
    },
  },
  assignment_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke oppdraget eller innspillet. Se listen over oppdrag og innspill.',
      nn: 'Vi fann ikkje oppdraget eller innspelet. Sjå lista over oppdrag og innspel.',
      en: 'We did not find the assignment or input. See the list of assignments and input.',
    },
  },
  case_closed: {
    status: 409,
    text: {
      nb: '{case} er avsluttet. Åpne saken igjen først.',
      nn: '{case} er avslutta. Opne saka igjen først.',
      en: '{case} is closed. Reopen the case first.',
    },
  },
  case_not_closed: {
    status: 409,
    text: {
      nb: '{case} er ikke avsluttet. Last siden på nytt for å se hvor saken står.',
      nn: '{case} er ikkje avslutta. Last sida på nytt for å sjå kvar saka står.',
      en: '{case} is not closed. Reload the page to see where the case stands.',
    },
  },
  case_stays: {
    status: 422,
    text: {
      nb: 'Saken er allerede hos {forum}. Velg et annet forum å sende den til.',
      nn: 'Saka er alt hos {forum}. Vel eit anna forum å sende ho til.',
      en: 'The case is already with {forum}. Choose another forum to send it to.',
    },
  },
  day_in_future: {
    status: 422,
    text: {
      nb: 'Datoen {date} er ikke kommet ennå. Skriv dagen det skjedde.',
      nn: 'Datoen {date} er ikkje komen enno. Skriv dagen det hende.',
      en: 'The date {date} has not come yet. Write the day it happened.',
    },
  },
  elsewhere_in_steering: {
    status: 422,
    text: {
      nb: 'Det du viser til, hører ikke til dette helsefellesskapet: {what}. Velg fra listen på siden.',
      nn: 'Det du viser til, høyrer ikkje til dette helsefellesskapet: {what}. Vel frå lista på sida.',
      en: 'What you refer to does not belong to this partnership: {what}. Choose from the list on the page.',
    },
  },
  decision_not_its_meeting: {
    status: 422,
    text: {
      nb: 'Møtet eller saken hører ikke til forumet som vedtok dette. Velg et møte i samme forum.',
      nn: 'Møtet eller saka høyrer ikkje til forumet som vedtok dette. Vel eit møte i same forum.',
      en: 'The meeting or its entry does not belong to the forum that decided this. Choose a meeting of the same forum.',
    },
  },
  decision_meeting_not_held: {
    status: 409,
    text: {
      nb: 'Møtet er ikke kalt inn, eller det er avlyst. Kall inn møtet før vedtak blir ført.',
      nn: 'Møtet er ikkje kalla inn, eller det er avlyst. Kall inn møtet før vedtak blir førte.',
      en: 'The meeting has not been called, or it is cancelled. Call it before decisions are recorded.',
    },
  },
  decision_minutes_approved: {
    status: 409,
    text: {
      nb: 'Protokollen fra møtet er godkjent og kan ikke endres. Før en rettelse på møtets side i stedet.',
      nn: 'Protokollen frå møtet er godkjend og kan ikkje endrast. Før ei retting på sida til møtet i staden.',
      en: 'The minutes of the meeting are approved and cannot be changed. Add a correction on the meeting’s page instead.',
    },
  },
  decision_done: {
    status: 409,
    text: {
      nb: 'Vedtaket er allerede meldt fulgt opp. Last siden på nytt.',
      nn: 'Vedtaket er alt meldt følgt opp. Last sida på nytt.',
      en: 'The decision is already reported as followed up. Reload the page.',
    },
  },
  decision_not_done: {
    status: 409,
    text: {
      nb: 'Vedtaket er ikke meldt fulgt opp. Last siden på nytt.',
      nn: 'Vedtaket er ikkje meldt følgt opp. Last sida på nytt.',
      en: 'The decision is not reported as followed up. Reload the page.',
    },
  },
  assignment_to_itself: {
    status: 422,
    text: {
      nb: 'Et forum kan ikke gi oppdrag eller innspill til seg selv. Velg to ulike fora.',
      nn: 'Eit forum kan ikkje gi oppdrag eller innspel til seg sjølv. Vel to ulike fora.',
      en: 'A forum cannot give an assignment or input to itself. Choose two different fora.',
    },
  },
  assignment_closed: {
    status: 409,
    text: {
      nb: 'Dette er avsluttet og kan ikke endres. Gi et nytt oppdrag eller innspill hvis noe gjenstår.',
      nn: 'Dette er avslutta og kan ikkje endrast. Gi eit nytt oppdrag eller innspel dersom noko står att.',
      en: 'This is closed and cannot be changed. Give a new assignment or input if something remains.',
    },
  },
  assignment_declined: {
    status: 409,
    text: {
      nb: 'Det er avslått, så det kan ikke rapporteres på. Svar på nytt først hvis forumet likevel tar det.',
      nn: 'Det er avslått, så det kan ikkje rapporterast på. Svar på nytt først dersom forumet likevel tek det.',
      en: 'It was declined, so nothing can be reported on it. Answer again first if the forum takes it after all.',
    },
  },
  reason_missing: {
    status: 422,
    text: {
      nb: 'Skriv hvorfor det blir avslått, så de som ba om det, vet det.',
      nn: 'Skriv kvifor det blir avslått, så dei som bad om det, veit det.',
      en: 'Write why it is declined, so that those who asked know.',
    },
  },
  paper_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke vedlegget. Det kan være fjernet, eller unntatt offentlighet.',
      nn: 'Vi fann ikkje vedlegget. Det kan vere fjerna, eller unnateke offentlegheit.',
      en: 'We did not find the paper. It may have been removed, or be withheld from the public.',
    },
  },
  paper_type_unknown: {
    status: 422,
    text: {
      nb: 'Filen {file} er ikke av en type vi tar imot. Last opp PDF, Word, PowerPoint, Excel, ODT, tekst, PNG eller JPG, uten makroer.',
      nn: 'Fila {file} er ikkje av ein type vi tek imot. Last opp PDF, Word, PowerPoint, Excel, ODT, tekst, PNG eller JPG, utan makroar.',
      en: 'The file {file} is not of a type we take. Upload PDF, Word, PowerPoint, Excel, ODT, text, PNG or JPG, without macros.',
    },
  },
  paper_too_large: {
    status: 413,
    text: {
      nb: 'Filen {file} er større enn {limit} MB. Del den opp eller gjør bildene mindre.',
      nn: 'Fila {file} er større enn {limit} MB. Del ho opp eller gjer bileta mindre.',
      en: 'The file {file} is larger than {limit} MB. Split it or make its pictures smaller.',
    },
  },
  case_pattern_wrong: {
    status: 409,
    text: {
      nb: 'Forumets mønster for saksnummer, «{pattern}», har ikke plass til nummeret. Skriv {n} der nummeret skal stå, på forumets side.',
      nn: 'Mønsteret til forumet for saksnummer, «{pattern}», har ikkje plass til nummeret. Skriv {n} der nummeret skal stå, på sida til forumet.',
      en: 'The forum’s pattern for case numbers, “{pattern}”, has no place for the number. Write {n} where the number is to stand, on the forum’s page.',
    },
  },
} as const;
