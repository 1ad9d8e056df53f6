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
  forum_name_taken: {
    status: 409,
    text: {
      nb: 'Det finnes allerede et forum som heter {name}. Gi det nye et annet navn, eller rett det som er der.',
      nn: 'Det finst alt eit forum som heiter {name}. Gi det nye eit anna namn, eller rett det som er der.',
      en: 'There is already a forum called {name}. Give the new one another name, or correct the one that is there.',
    },
  },
  forum_under_itself: {
    status: 422,
    text: {
      nb: 'Forumet ville da stå under seg selv. Velg et annet overordnet forum.',
      nn: 'Forumet ville då stå under seg sjølv. Vel eit anna overordna forum.',
      en: 'The forum would then stand under itself. Choose another parent forum.',
    },
  },
  forum_dates: {
    status: 422,
    text: {
      nb: 'Siste dag kan ikke være før første dag. Rett datoene.',
      nn: 'Siste dag kan ikkje vere før første dag. Rett datoane.',
      en: 'The last day can not be before the first. Correct the dates.',
    },
  },
  level_unnamed: {
    status: 422,
    text: {
      nb: 'Nivå {number} har ikke noe navn ennå. Skriv hva nivået skal hete.',
      nn: 'Nivå {number} har ikkje noko namn enno. Skriv kva nivået skal heite.',
      en: 'Level {number} has no name yet. Write what the level is to be called.',
    },
  },
  mandate_empty: {
    status: 422,
    text: {
      nb: 'Et mandat må ha en tekst eller minst én oppgave. Skriv hva forumet skal gjøre.',
      nn: 'Eit mandat må ha ein tekst eller minst éi oppgåve. Skriv kva forumet skal gjere.',
      en: 'A mandate must have a text or at least one duty. Write what the forum is to do.',
    },
  },
  mandate_before_last: {
    status: 422,
    text: {
      nb: 'Det forrige mandatet gjelder fra {date}, og det nye kan ikke gjelde fra før det. Rett datoen.',
      nn: 'Det førre mandatet gjeld frå {date}, og det nye kan ikkje gjelde frå før det. Rett datoen.',
      en: 'The mandate before it is valid from {date}, and the new one can not be valid from an earlier day. Correct the date.',
    },
  },
  duty_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke oppgaven i mandatet. Last siden på nytt og prøv igjen.',
      nn: 'Vi fann ikkje oppgåva i mandatet. Last sida på nytt og prøv igjen.',
      en: 'We did not find the duty in the mandate. Load the page again and try once more.',
    },
  },
  seat_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke plassen i forumet. Den kan være fjernet. Last siden på nytt.',
      nn: 'Vi fann ikkje plassen i forumet. Han kan vere fjerna. Last sida på nytt.',
      en: 'We did not find the seat in the forum. It may have been removed. Load the page again.',
    },
  },
  seat_full: {
    status: 409,
    text: {
      nb: 'Alle plassene er opptatt i den tiden. Avslutt en periode først, eller si hvem som skal avløses.',
      nn: 'Alle plassane er opptekne i den tida. Avslutt ein periode først, eller sei kven som skal avløysast.',
      en: 'Every place is taken in that time. End a term first, or say who is to be succeeded.',
    },
  },
  term_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke perioden på plassen. Last siden på nytt og prøv igjen.',
      nn: 'Vi fann ikkje perioden på plassen. Last sida på nytt og prøv igjen.',
      en: 'We did not find the term of the seat. Load the page again and try once more.',
    },
  },
  term_dates: {
    status: 422,
    text: {
      nb: 'Perioden kan ikke slutte før den begynner. Rett datoene.',
      nn: 'Perioden kan ikkje slutte før han byrjar. Rett datoane.',
      en: 'The term can not end before it begins. Correct the dates.',
    },
  },
  own_deputy: {
    status: 422,
    text: {
      nb: 'Ingen kan være vara for seg selv. Velg en annen vara.',
      nn: 'Ingen kan vere vara for seg sjølv. Vel ein annan vara.',
      en: 'Nobody can be their own deputy. Choose another deputy.',
    },
  },
  person_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke personen i helsefellesskapet. Skriv navnet i stedet.',
      nn: 'Vi fann ikkje personen i helsefellesskapet. Skriv namnet i staden.',
      en: 'We did not find the person in the partnership. Write the name instead.',
    },
  },
  organisation_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke parten eller virksomheten i helsefellesskapet. Se listen over virksomheter.',
      nn: 'Vi fann ikkje parten eller verksemda i helsefellesskapet. Sjå lista over verksemder.',
      en: 'We did not find the party or organisation in the partnership. See the list of organisations.',
    },
  },
  organisation_name_taken: {
    status: 409,
    text: {
      nb: 'Det finnes allerede noe som heter {name}. Gi det nye et annet navn, eller rett det som er der.',
      nn: 'Det finst alt noko som heiter {name}. Gi det nye eit anna namn, eller rett det som er der.',
      en: 'There is already something called {name}. Give the new one another name, or correct the one that is there.',
    },
  },
  rotation_not_found: {
    status: 404,
    text: {
      nb: 'Forumet har ingen slik rekkefølge. Si først hvem det går på omgang mellom.',
      nn: 'Forumet har inga slik rekkjefølgje. Sei først kven det går på omgang mellom.',
      en: 'The forum has no such rotation. Say first between whom it goes round.',
    },
  },
  rotation_length_unknown: {
    status: 422,
    text: {
      nb: 'Vi vet ikke hvor lenge en tur varer. Skriv antall måneder først.',
      nn: 'Vi veit ikkje kor lenge ein tur varer. Skriv talet på månader først.',
      en: 'We do not know how long a turn lasts. Write the number of months first.',
    },
  },
  turn_start_unknown: {
    status: 422,
    text: {
      nb: 'Vi vet ikke når den første turen begynner. Skriv datoen.',
      nn: 'Vi veit ikkje når den første turen byrjar. Skriv datoen.',
      en: 'We do not know when the first turn begins. Write the date.',
    },
  },
  turns_overlap: {
    status: 409,
    text: {
      nb: 'En tur er allerede satt i tiden rundt {date}. Velg en senere dag, eller ta bort turen som er der.',
      nn: 'Ein tur er alt sett i tida rundt {date}. Vel ein seinare dag, eller ta bort turen som er der.',
      en: 'A turn is already laid out around {date}. Choose a later day, or take away the turn that is there.',
    },
  },
} as const;
