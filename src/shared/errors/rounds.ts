/** Failures around status rounds. */
export const roundErrors = {
  round_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke statusrunden. Se listen over statusrunder.',
      nn: 'Vi fann ikkje statusrunden. Sjå lista over statusrundar.',
      en: 'We did not find the status round. See the list of status rounds.',
    },
  },
  round_link_dead: {
    status: 404,
    text: {
      nb: 'Lenken gjelder ikke. Bruk lenken i den nyeste e-posten, eller spør sekretariatet.',
      nn: 'Lenkja gjeld ikkje. Bruk lenkja i den nyaste e-posten, eller spør sekretariatet.',
      en: 'This link is not valid. Use the link in the newest e-mail, or ask the secretariat.',
    },
  },
  round_not_asked: {
    status: 403,
    text: {
      nb: 'Du er ikke spurt om dette i statusrunden. Spør sekretariatet hvis det er feil.',
      nn: 'Du er ikkje spurd om dette i statusrunden. Spør sekretariatet om det er feil.',
      en: 'You are not asked about this in the status round. Ask the secretariat if that is wrong.',
    },
  },
  round_is_closed: {
    status: 409,
    text: {
      nb: 'Statusrunden er avsluttet og låst, så ingenting i den kan endres. Åpne en ny runde i stedet.',
      nn: 'Statusrunden er avslutta og låst, så ingenting i han kan endrast. Opne ein ny runde i staden.',
      en: 'The status round is closed and locked, so nothing in it can be changed. Open a new round instead.',
    },
  },
  round_is_due: {
    status: 409,
    text: {
      nb: 'Fristen for å svare er ute. Gi svaret til sekretariatet, som kan føre det inn.',
      nn: 'Fristen for å svare er ute. Gi svaret til sekretariatet, som kan føre det inn.',
      en: 'The deadline for answers has passed. Give your answer to the secretariat, who can write it down.',
    },
  },
  round_deadline_refused: {
    status: 422,
    text: {
      nb: 'Fristen må være i dag eller senere, og innen et år. Velg en annen dag.',
      nn: 'Fristen må vere i dag eller seinare, og innan eit år. Vel ein annan dag.',
      en: 'The deadline must be today or later, and within a year. Choose another day.',
    },
  },
  round_asks_nothing: {
    status: 422,
    text: {
      nb: 'Ingen tiltak er med i runden. Velg minst ett område med tiltak.',
      nn: 'Ingen tiltak er med i runden. Vel minst eitt område med tiltak.',
      en: 'The round has no items. Choose at least one area with items.',
    },
  },
  round_period_refused: {
    status: 422,
    text: {
      nb: 'Velg hvilket år det skal spørres om: status og tekst for et statusår, og fokus for et fokusår i planen.',
      nn: 'Vel kva år det skal spørjast om: status og tekst for eit statusår, og fokus for eit fokusår i planen.',
      en: 'Choose which year to ask about: status and text for a status year, and focus for a focus year of the plan.',
    },
  },
  round_needs_address: {
    status: 409,
    text: {
      nb: 'E-postene trenger lenker, og installasjonen vet ikke adressen sin. Be den som drifter den om å sette MALBILDE_URL.',
      nn: 'E-postane treng lenkjer, og installasjonen veit ikkje adressa si. Be den som driftar han om å setje MALBILDE_URL.',
      en: 'The e-mails need links, and the installation does not know its address. Ask whoever runs it to set MALBILDE_URL.',
    },
  },
  round_item_changed: {
    status: 409,
    text: {
      nb: 'Noen har endret tiltaket siden du åpnet siden. Se hva som står der nå, og svar på nytt.',
      nn: 'Nokon har endra tiltaket sidan du opna sida. Sjå kva som står der no, og svar på nytt.',
      en: 'Somebody has changed the item since you opened the page. See what it says now, and answer again.',
    },
  },
  round_answer_empty: {
    status: 422,
    text: {
      nb: 'Svaret er tomt. Velg en status eller skriv noe, og send på nytt.',
      nn: 'Svaret er tomt. Vel ein status eller skriv noko, og send på nytt.',
      en: 'The answer is empty. Choose a status or write something, and send again.',
    },
  },
  round_nothing_to_confirm: {
    status: 422,
    text: {
      nb: 'Det står ikke noe om tiltaket fra før, så det er ikke noe å bekrefte. Bruk «Oppdater»-lenken i e-posten.',
      nn: 'Det står ikkje noko om tiltaket frå før, så det er ikkje noko å stadfeste. Bruk «Oppdater»-lenkja i e-posten.',
      en: 'Nothing is said of the item yet, so there is nothing to confirm. Use the “Update” link in the e-mail.',
    },
  },
  round_item_sent_on: {
    status: 409,
    text: {
      nb: 'Du har sendt dette videre til en kollega. Ta det tilbake hvis du vil svare selv.',
      nn: 'Du har sendt dette vidare til ein kollega. Ta det tilbake om du vil svare sjølv.',
      en: 'You have sent this on to a colleague. Take it back if you want to answer yourself.',
    },
  },
  round_colleague_refused: {
    status: 422,
    text: {
      nb: 'Skriv kollegaens navn med bokstaver, og én e-postadresse som navn@example.no.',
      nn: 'Skriv namnet til kollegaen med bokstavar, og éi e-postadresse som namn@example.no.',
      en: 'Write your colleague’s name in letters, and one e-mail address as name@example.no.',
    },
  },
  round_colleague_asked: {
    status: 409,
    text: {
      nb: 'Kollegaen er allerede spurt om dette. Be dem bruke e-posten de har fått.',
      nn: 'Kollegaen er allereie spurd om dette. Be dei bruke e-posten dei har fått.',
      en: 'Your colleague has been asked about this already. Ask them to use the e-mail they got.',
    },
  },
  round_delegation_limit: {
    status: 429,
    text: {
      nb: 'Dette er sendt videre så mange ganger som det går an. Be sekretariatet om hjelp.',
      nn: 'Dette er sendt vidare så mange gonger som det går an. Be sekretariatet om hjelp.',
      en: 'This has been sent on as many times as is possible. Ask the secretariat for help.',
    },
  },
  round_answer_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke svaret i denne statusrunden. Se listen over svar.',
      nn: 'Vi fann ikkje svaret i denne statusrunden. Sjå lista over svar.',
      en: 'We did not find the answer in this status round. See the list of answers.',
    },
  },
  round_answer_settled: {
    status: 409,
    text: {
      nb: 'Svaret er allerede behandlet. Angre i planens historikk, eller endre tiltaket i planen.',
      nn: 'Svaret er alt handsama. Angre i historikken til planen, eller endre tiltaket i planen.',
      en: 'The answer is settled already. Undo it in the history of the plan, or change the item in the plan.',
    },
  },
  round_answer_overtaken: {
    status: 409,
    text: {
      nb: 'Det er kommet et nyere svar om tiltaket. Se på det nyeste svaret.',
      nn: 'Det er kome eit nyare svar om tiltaket. Sjå på det nyaste svaret.',
      en: 'There is a newer answer about the item. Look at the newest one.',
    },
  },
  round_why_needed: {
    status: 422,
    text: {
      nb: 'Skriv hvorfor svaret ikke blir godtatt.',
      nn: 'Skriv kvifor svaret ikkje blir godteke.',
      en: 'Write why the answer is not accepted.',
    },
  },
  round_unsettled: {
    status: 409,
    text: {
      nb: 'Runden har svar som venter ({n}). Godta eller avslå dem først, så kan runden avsluttes.',
      nn: 'Runden har svar som ventar ({n}). Godta eller avslå dei først, så kan runden avsluttast.',
      en: 'The round has answers that wait ({n}). Accept or decline them first, then the round can be closed.',
    },
  },
  round_recipient_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke mottakeren i denne statusrunden. Se listen over mottakere.',
      nn: 'Vi fann ikkje mottakaren i denne statusrunden. Sjå lista over mottakarar.',
      en: 'We did not find the recipient in this status round. See the list of recipients.',
    },
  },
  round_item_gone: {
    status: 409,
    text: {
      nb: 'Tiltaket er tatt ut av planen. Avslå svaret, eller ta tiltaket inn igjen først.',
      nn: 'Tiltaket er teke ut av planen. Avslå svaret, eller ta tiltaket inn att først.',
      en: 'The item is taken out of the plan. Decline the answer, or take the item in again first.',
    },
  },
  round_pattern_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke mønsteret, eller runden er allerede åpnet. Se listen over faste statusrunder.',
      nn: 'Vi fann ikkje mønsteret, eller runden er alt opna. Sjå lista over faste statusrundar.',
      en: 'We did not find the pattern, or the round is open already. See the list of regular status rounds.',
    },
  },
} as const;
