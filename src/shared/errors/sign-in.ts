/** Failures of signing in, of saying who somebody is, and of starting in a mode that is not safe. */
export const signInErrors = {
  sign_in_config: {
    status: 500,
    text: {
      nb: 'Oppsettet for innlogging (MALBILDE_SIGN_IN) kan ikke brukes: feilen er ved {where}. Rett det og start igjen.',
      nn: 'Oppsettet for innlogging (MALBILDE_SIGN_IN) kan ikkje brukast: feilen er ved {where}. Rett det og start igjen.',
      en: 'The setup for sign-in (MALBILDE_SIGN_IN) cannot be used: it is wrong at {where}. Correct it and start again.',
    },
  },
  sign_in_address_missing: {
    status: 500,
    text: {
      nb: 'Innlogging trenger adressen folk bruker. Sett MALBILDE_URL (https, eller localhost for prøving) og start igjen.',
      nn: 'Innlogging treng adressa folk bruker. Set MALBILDE_URL (https, eller localhost for prøving) og start igjen.',
      en: 'Sign-in needs the address that people use. Set MALBILDE_URL (https, or localhost for trying out) and start again.',
    },
  },
  address_unsafe: {
    status: 500,
    text: {
      nb: 'Utenfor egen maskin må adressen i MALBILDE_URL begynne med https, ellers kan innlogginger stjeles. Rett den og start igjen.',
      nn: 'Utanfor eiga maskin må adressa i MALBILDE_URL byrje med https, elles kan innloggingar stelast. Rett ho og start igjen.',
      en: 'Beyond this machine the address in MALBILDE_URL must begin with https, or sign-ins can be stolen. Correct it and start again.',
    },
  },
  demo_in_production: {
    status: 500,
    text: {
      nb: 'Demonstrasjonen lar alle være hvem som helst, og starter bare på egen maskin: {reason} sier noe annet. Ta bort MALBILDE_MODE=demo, eller ta bort {reason}.',
      nn: 'Demonstrasjonen lèt alle vere kven som helst, og startar berre på eiga maskin: {reason} seier noko anna. Ta bort MALBILDE_MODE=demo, eller ta bort {reason}.',
      en: 'The demonstration lets anybody be anybody, and starts on this machine alone: {reason} says otherwise. Take away MALBILDE_MODE=demo, or take away {reason}.',
    },
  },
  provider_unknown: {
    status: 404,
    text: {
      nb: 'Denne måten å logge inn på finnes ikke her. Gå til innloggingen og velg en annen.',
      nn: 'Denne måten å logge inn på finst ikkje her. Gå til innlogginga og vel ein annan.',
      en: 'There is no such way to sign in here. Go to the sign-in page and choose another.',
    },
  },
  provider_unreachable: {
    status: 503,
    text: {
      nb: 'Innloggingen hos {name} svarer ikke nå. Prøv igjen om litt. Varer det, si fra til dem som drifter Målbilde.',
      nn: 'Innlogginga hos {name} svarer ikkje no. Prøv igjen om litt. Varer det, sei frå til dei som driftar Målbilde.',
      en: 'The sign-in at {name} does not answer now. Try again in a while. If it lasts, tell those who run Målbilde.',
    },
  },
  provider_refuses: {
    status: 502,
    text: {
      nb: 'Innloggingen hos {name} godtar ikke Målbilde slik det er satt opp. Si fra til dem som drifter Målbilde: MALBILDE_SIGN_IN må rettes.',
      nn: 'Innlogginga hos {name} godtek ikkje Målbilde slik det er sett opp. Sei frå til dei som driftar Målbilde: MALBILDE_SIGN_IN må rettast.',
      en: 'The sign-in at {name} does not accept Målbilde as it is set up. Tell those who run Målbilde: MALBILDE_SIGN_IN must be corrected.',
    },
  },
  sign_in_refused: {
    status: 403,
    text: {
      nb: 'Innloggingen ble ikke godtatt, og du er ikke logget inn. Begynn på nytt fra Målbilde.',
      nn: 'Innlogginga vart ikkje godteken, og du er ikkje logga inn. Byrj på nytt frå Målbilde.',
      en: 'The sign-in was not accepted, and you are not signed in. Begin again from Målbilde.',
    },
  },
  sign_in_expired: {
    status: 400,
    text: {
      nb: 'Denne innloggingen er brukt, for gammel eller begynt i en annen nettleser. Begynn på nytt.',
      nn: 'Denne innlogginga er brukt, for gammal eller byrja i ein annan nettlesar. Byrj på nytt.',
      en: 'This sign-in has been used, is too old, or began in another browser. Begin again.',
    },
  },
  sign_in_cancelled: {
    status: 400,
    text: {
      nb: 'Innloggingen ble avbrutt. Du kan begynne på nytt når du vil.',
      nn: 'Innlogginga vart avbroten. Du kan byrje på nytt når du vil.',
      en: 'The sign-in was broken off. You can begin again whenever you like.',
    },
  },
  not_signed_in: {
    status: 401,
    text: {
      nb: 'Du er ikke logget inn, eller innloggingen har gått ut. Logg inn og prøv igjen.',
      nn: 'Du er ikkje logga inn, eller innlogginga har gått ut. Logg inn og prøv igjen.',
      en: 'You are not signed in, or your sign-in has ended. Sign in and try again.',
    },
  },
  setup_link_used: {
    status: 410,
    text: {
      nb: 'Lenken for første oppsett er brukt eller for gammel. Be den som drifter Målbilde om en ny: malbilde setup-link.',
      nn: 'Lenkja for første oppsett er brukt eller for gammal. Be den som driftar Målbilde om ei ny: malbilde setup-link.',
      en: 'The link for the first setup has been used or is too old. Ask whoever runs Målbilde for a new one: malbilde setup-link.',
    },
  },
  setup_not_allowed: {
    status: 403,
    text: {
      nb: 'Dette gjøres bare med lenken for første oppsett. Be den som drifter Målbilde om en.',
      nn: 'Dette blir berre gjort med lenkja for første oppsett. Be den som driftar Målbilde om ei.',
      en: 'This is done with the link for the first setup alone. Ask whoever runs Målbilde for one.',
    },
  },
  account_not_found: {
    status: 404,
    text: {
      nb: 'Denne brukeren finnes ikke her. Last siden på nytt: noen kan ha avsluttet tilgangen.',
      nn: 'Denne brukaren finst ikkje her. Last sida på nytt: nokon kan ha avslutta tilgangen.',
      en: 'There is no such user here. Reload the page: somebody may have ended their access.',
    },
  },
  request_settled: {
    status: 409,
    text: {
      nb: 'Noen har alt svart på denne forespørselen. Last siden på nytt for å se hva som ble svart.',
      nn: 'Nokon har alt svart på denne førespurnaden. Last sida på nytt for å sjå kva som vart svart.',
      en: 'Somebody has settled this request already. Reload the page to see how.',
    },
  },
  contact_is_unit: {
    status: 422,
    text: {
      nb: '{name} er en enhet, ikke en person. Velg en person, eller legg til en ny.',
      nn: '{name} er ei eining, ikkje ein person. Vel ein person, eller legg til ein ny.',
      en: '{name} is a unit, not a person. Choose a person, or add a new one.',
    },
  },
  same_person: {
    status: 422,
    text: {
      nb: 'Den som slutter, kan ikke overta etter seg selv. Velg en annen, eller ingen.',
      nn: 'Den som sluttar, kan ikkje ta over etter seg sjølv. Vel ein annan, eller ingen.',
      en: 'Who leaves cannot take over from themselves. Choose somebody else, or nobody.',
    },
  },
  last_secretariat: {
    status: 409,
    text: {
      nb: 'Dette er den siste som er sekretariat her. Gi noen andre tilgang som sekretariat først.',
      nn: 'Dette er den siste som er sekretariat her. Gi nokon andre tilgang som sekretariat først.',
      en: 'This is the last one who is the secretariat here. Give somebody else that access first.',
    },
  },
  session_not_found: {
    status: 404,
    text: {
      nb: 'Denne innloggingen er alt avsluttet. Last siden på nytt.',
      nn: 'Denne innlogginga er alt avslutta. Last sida på nytt.',
      en: 'This sign-in has ended already. Reload the page.',
    },
  },
  programs_full: {
    status: 409,
    text: {
      nb: 'Du har alt {count} programmer med tilgang. Avslutt et av dem først.',
      nn: 'Du har alt {count} program med tilgang. Avslutt eit av dei først.',
      en: 'You have given {count} programs access already. End one of them first.',
    },
  },
} as const;
