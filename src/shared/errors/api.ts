/** Failures of the interface for programs. */
export const apiErrors = {
  precondition_missing: {
    status: 428,
    text: {
      nb: 'Endringen må si hvilken versjon den bygger på. Les først, og send ETag-en du fikk, i If-Match.',
      nn: 'Endringa må seie kva versjon ho byggjer på. Les først, og send ETag-en du fekk, i If-Match.',
      en: 'The change must say which version it builds on. Read first, and send the ETag you got in If-Match.',
    },
  },
  changed_since: {
    status: 412,
    text: {
      nb: 'Noen har endret dette siden du leste det, og ingenting ble skrevet. Les på nytt og prøv igjen.',
      nn: 'Nokon har endra dette sidan du las det, og ingenting vart skrive. Les på nytt og prøv igjen.',
      en: 'Somebody has changed this since you read it, and nothing was written. Read again and try once more.',
    },
  },
  media_type_unsupported: {
    status: 415,
    text: {
      nb: 'Forespørselen må ha JSON som innhold. Send den med Content-Type: application/json.',
      nn: 'Førespurnaden må ha JSON som innhald. Send han med Content-Type: application/json.',
      en: 'The request must have JSON as its body. Send it with Content-Type: application/json.',
    },
  },
  bulk_not_tried: {
    status: 424,
    text: {
      nb: 'Raden ble ikke skrevet, fordi en annen rad ikke kunne skrives. Rett den andre raden og send alle på nytt.',
      nn: 'Rada vart ikkje skriven, fordi ei anna rad ikkje kunne skrivast. Rett den andre rada og send alle på nytt.',
      en: 'The row was not written, because another row could not be. Correct the other row and send all of them again.',
    },
  },
  bulk_not_written: {
    status: 409,
    text: {
      nb: 'Rad {row} kunne ikke skrives, og derfor ble ingen skrevet. Rett raden og send alle på nytt.',
      nn: 'Rad {row} kunne ikkje skrivast, og difor vart ingen skriven. Rett rada og send alle på nytt.',
      en: 'Row {row} could not be written, so none was. Correct the row and send all of them again.',
    },
  },
} as const;
