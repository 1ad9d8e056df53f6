/** Failures of a request as such, whatever it asks for. */
export const httpErrors = {
  internal: {
    status: 500,
    text: {
      nb: 'Noe gikk galt hos oss. Prøv igjen om litt. Oppgi nummeret {requestId} hvis du ber om hjelp.',
      nn: 'Noko gjekk gale hos oss. Prøv igjen om litt. Oppgi nummeret {requestId} om du ber om hjelp.',
      en: 'Something went wrong on our side. Try again in a while. Give the number {requestId} if you ask for help.',
    },
  },
  foreign_host: {
    status: 421,
    text: {
      nb: 'Målbilde svarer bare på adressen til sin egen maskin. Bruk http://localhost og portnummeret.',
      nn: 'Målbilde svarer berre på adressa til si eiga maskin. Bruk http://localhost og portnummeret.',
      en: 'Målbilde answers only at the address of its own machine. Use http://localhost and the port number.',
    },
  },
  too_many_requests: {
    status: 429,
    text: {
      nb: 'Det er bedt om dette for mange ganger på kort tid. Vent {minutes} min, og prøv igjen.',
      nn: 'Det er bede om dette for mange gonger på kort tid. Vent {minutes} min, og prøv igjen.',
      en: 'This has been asked for too many times in a short while. Wait {minutes} min and try again.',
    },
  },
  foreign_site: {
    status: 403,
    text: {
      nb: 'Endringen ble bedt om fra en annen nettside, og ble ikke gjort. Åpne Målbilde og gjør den der.',
      nn: 'Endringa vart beden om frå ei anna nettside, og vart ikkje gjord. Opne Målbilde og gjer ho der.',
      en: 'The change was asked for by another site and was not made. Open Målbilde and make it there.',
    },
  },
  request_unreadable: {
    status: 400,
    text: {
      nb: 'Forespørselen kunne ikke leses. Last siden på nytt og prøv igjen.',
      nn: 'Førespurnaden kunne ikkje lesast. Last sida på nytt og prøv igjen.',
      en: 'The request could not be read. Reload the page and try again.',
    },
  },
  request_too_large: {
    status: 413,
    text: {
      nb: 'Det du sendte er for stort. Send mindre om gangen.',
      nn: 'Det du sende er for stort. Send mindre om gongen.',
      en: 'What you sent is too large. Send less at a time.',
    },
  },
  upload_missing: {
    status: 400,
    text: {
      nb: 'Det fulgte ingen fil med. Velg en fil og send igjen.',
      nn: 'Det følgde inga fil med. Vel ei fil og send igjen.',
      en: 'No file came with it. Choose a file and send again.',
    },
  },
} as const;
