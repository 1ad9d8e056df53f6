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
} as const;
