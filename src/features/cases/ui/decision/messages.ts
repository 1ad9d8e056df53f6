import type { Messages } from '#shared/language.ts';

export const decisionPageMessages = {
  title: { nb: '{outcome} av {forum} {date}', nn: '{outcome} av {forum} {date}', en: '{outcome} by {forum} {date}' },
  meeting: { nb: 'Møtet {date}', nn: 'Møtet {date}', en: 'The meeting of {date}' },
  meetingWord: { nb: 'Møte', nn: 'Møte', en: 'Meeting' },
  noMeeting: { nb: 'ikke knyttet til et møte', nn: 'ikkje knytt til eit møte', en: 'not linked to a meeting' },
  agreement: { nb: 'Enighet', nn: 'Semje', en: 'Agreement' },
  dissents: { nb: 'Uenighet', nn: 'Usemje', en: 'Dissent' },
  somebody: { nb: 'En deltaker', nn: 'Ein deltakar', en: 'A participant' },
  outcomeOf: { nb: 'Hva det ble til', nn: 'Kva det vart til', en: 'What came of it' },
  completedOn: { nb: 'Meldt fulgt opp {date}', nn: 'Meldt følgt opp {date}', en: 'Reported as followed up {date}' },
  complete: { nb: 'Meld fra om hva det ble til', nn: 'Meld frå om kva det vart til', en: 'Report what came of it' },
  completeText: { nb: 'Hva er gjort', nn: 'Kva er gjort', en: 'What has been done' },
  doComplete: { nb: 'Meld fulgt opp', nn: 'Meld følgt opp', en: 'Report as followed up' },
  reopen: { nb: 'Ta tilbake at det er fulgt opp', nn: 'Ta tilbake at det er følgt opp', en: 'Take back that it was followed up' },
  edit: {
    nb: 'Endre tekst, oppfølging eller offentlighet',
    nn: 'Endre tekst, oppfølging eller offentlegheit',
    en: 'Change text, follow-up or openness',
  },
  onlyFollowUp: {
    nb: 'Protokollen fra møtet er godkjent, så teksten står. Oppfølging og offentlighet kan endres.',
    nn: 'Protokollen frå møtet er godkjend, så teksten står. Oppfølging og offentlegheit kan endrast.',
    en: 'The minutes of the meeting are approved, so the text stands. Follow-up and openness may be changed.',
  },
  give: {
    nb: 'Gi et oppdrag eller innspill fra vedtaket',
    nn: 'Gi eit oppdrag eller innspel frå vedtaket',
    en: 'Give an assignment or input from the decision',
  },
  assignments: {
    nb: 'Oppdrag og innspill som kom av det',
    nn: 'Oppdrag og innspel som kom av det',
    en: 'Assignments and input that came of it',
  },
  sourceOf: { nb: '{document}, {date}', nn: '{document}, {date}', en: '{document}, {date}' },
} satisfies Messages;
