/** Failures that any use case can meet. */
export const accessErrors = {
  forbidden: {
    status: 403,
    text: {
      nb: 'Du har ikke tilgang til dette. Be sekretariatet om hjelp, eller bytt rolle øverst på siden.',
      nn: 'Du har ikkje tilgang til dette. Be sekretariatet om hjelp, eller byt rolle øvst på sida.',
      en: 'You do not have access to this. Ask the secretariat, or change role at the top of the page.',
    },
  },
  invalid_input: {
    status: 400,
    text: {
      nb: 'Noe i det du sendte er ikke gyldig: {detail}. Rett det og prøv igjen.',
      nn: 'Noko i det du sende er ikkje gyldig: {detail}. Rett det og prøv igjen.',
      en: 'Something you sent is not valid: {detail}. Correct it and try again.',
    },
  },
  not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke det du leter etter. Det kan være flyttet eller fjernet. Prøv søket.',
      nn: 'Vi fann ikkje det du leitar etter. Det kan vere flytta eller fjerna. Prøv søket.',
      en: 'We did not find what you are looking for. It may have been moved or removed. Try the search.',
    },
  },
  partnership_not_chosen: {
    status: 400,
    text: {
      nb: 'Her er det flere helsefellesskap. Velg hvilket på siden /velg, eller bruk adressen til det ene.',
      nn: 'Her er det fleire helsefellesskap. Vel kva for eit på sida /velg, eller bruk adressa til det eine.',
      en: 'There are several health partnerships here. Choose one on the page /velg, or use the address of that one.',
    },
  },
  partnership_is_another: {
    status: 422,
    text: {
      nb: 'Dette gjelder {name}, som ikke er helsefellesskapet du er inne i. Rett navnet, eller gå til det andre først.',
      nn: 'Dette gjeld {name}, som ikkje er helsefellesskapet du er inne i. Rett namnet, eller gå til det andre først.',
      en: 'This is about {name}, which is not the health partnership that you are in. Correct the name, or go to the other one first.',
    },
  },
  host_taken: {
    status: 409,
    text: {
      nb: 'Et annet helsefellesskap har adressen {host}. Velg en annen, eller ta den fra det andre først.',
      nn: 'Eit anna helsefellesskap har adressa {host}. Vel ei anna, eller ta henne frå det andre først.',
      en: 'Another health partnership has the address {host}. Choose another, or take it from that one first.',
    },
  },
  identity_number: {
    status: 422,
    text: {
      nb: 'Teksten ser ut til å inneholde et fødselsnummer. Målbilde skal ikke ha opplysninger om pasienter. Fjern nummeret og prøv igjen.',
      nn: 'Teksten ser ut til å innehalde eit fødselsnummer. Målbilde skal ikkje ha opplysningar om pasientar. Fjern nummeret og prøv igjen.',
      en: 'The text seems to contain a national identity number. Målbilde holds no information about patients. Remove the number and try again.',
    },
  },
} as const;
