/** Failures around editions and their adoptions. */
export const editionErrors = {
  edition_not_found: {
    status: 404,
    text: {
      nb: 'Planen har ingen utgave {number}. Se listen over utgaver.',
      nn: 'Planen har inga utgåve {number}. Sjå lista over utgåver.',
      en: 'The plan has no edition {number}. See the list of editions.',
    },
  },
  edition_unchanged: {
    status: 409,
    text: {
      nb: 'Planen er lik utgave {number}. Gjør endringene først, eller før tilslutningen på utgave {number}.',
      nn: 'Planen er lik utgåve {number}. Gjer endringane først, eller før tilslutninga på utgåve {number}.',
      en: 'The plan says the same as edition {number}. Make the changes first, or record the adoption on edition {number}.',
    },
  },
  adoption_in_future: {
    status: 422,
    text: {
      nb: 'Datoen for tilslutningen er ikke kommet ennå. Før tilslutningen når møtet har vært.',
      nn: 'Datoen for tilslutninga er ikkje komen enno. Før tilslutninga når møtet har vore.',
      en: 'The date of the adoption has not come yet. Record it when the meeting has been held.',
    },
  },
  adoption_known: {
    status: 409,
    text: {
      nb: '{body} er allerede ført på denne utgaven med samme dato. Trekk den tilbake først hvis den er feil.',
      nn: '{body} er alt ført på denne utgåva med same dato. Trekk ho tilbake først dersom ho er feil.',
      en: '{body} is already recorded on this edition with the same date. Withdraw it first if it is wrong.',
    },
  },
  adoption_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke tilslutningen. Den kan være trukket tilbake. Last siden på nytt.',
      nn: 'Vi fann ikkje tilslutninga. Ho kan vere trekt tilbake. Last sida på nytt.',
      en: 'We did not find the adoption. It may have been withdrawn. Reload the page.',
    },
  },
} as const;
