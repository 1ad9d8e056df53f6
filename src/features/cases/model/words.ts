import type { Text } from '#shared/language.ts';
import type { AssignmentState, FollowUpState } from './views.ts';

export const followUpTexts = {
  open: { nb: 'Følges opp', nn: 'Blir følgt opp', en: 'Being followed up' },
  late: { nb: 'Over fristen', nn: 'Over fristen', en: 'Past its date' },
  done: { nb: 'Fulgt opp', nn: 'Følgt opp', en: 'Followed up' },
  none: { nb: 'Ingen oppfølging', nn: 'Inga oppfølging', en: 'No follow-up' },
} as const satisfies Record<FollowUpState, Text>;

export const assignmentTexts = {
  unanswered: { nb: 'Ikke besvart', nn: 'Ikkje svart på', en: 'Not answered' },
  accepted: { nb: 'Godtatt', nn: 'Godteke', en: 'Accepted' },
  declined: { nb: 'Avslått', nn: 'Avslått', en: 'Declined' },
  reported: { nb: 'Rapportert', nn: 'Rapportert', en: 'Reported' },
  closed: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' },
} as const satisfies Record<AssignmentState, Text>;

export const kindTexts = {
  assignment: { nb: 'Oppdrag', nn: 'Oppdrag', en: 'Assignment' },
  input: { nb: 'Innspill', nn: 'Innspel', en: 'Input' },
} as const satisfies Record<'assignment' | 'input', Text>;

export const stageTexts = {
  raised: { nb: 'Sak meldt inn', nn: 'Sak meld inn', en: 'Case raised' },
  'sent-up': { nb: 'Sak sendt opp', nn: 'Sak send opp', en: 'Case sent up' },
  'sent-down': { nb: 'Sak sendt ned', nn: 'Sak send ned', en: 'Case sent down' },
  'sent-across': { nb: 'Sak sendt til annet forum', nn: 'Sak send til eit anna forum', en: 'Case sent across' },
  answered: { nb: 'Sak kom tilbake med svar', nn: 'Sak kom tilbake med svar', en: 'Case came back with an answer' },
} as const satisfies Record<string, Text>;

export const withheldText: Text = { nb: 'Unntatt offentlighet', nn: 'Unnateke offentlegheit', en: 'Withheld from the public' };

/** "Oppdrag: godtatt". */
export function kindAnd(kind: Text, what: Text): Text {
  const both = (language: keyof Text): string => `${kind[language]}: ${what[language].toLowerCase()}`;
  return { nb: both('nb'), nn: both('nn'), en: both('en') };
}
