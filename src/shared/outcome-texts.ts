import type { Text } from './language.ts';

/** What a forum decided, as a decision says it. Of a plan it is said in words that agree with the plan (plans/model/editions). */
export const outcomeTexts = {
  endorsed: { nb: 'Tilsluttet', nn: 'Tilslutta', en: 'Endorsed' },
  resolved: { nb: 'Vedtatt', nn: 'Vedteke', en: 'Adopted' },
  recommended: { nb: 'Anbefalt', nn: 'Tilrådd', en: 'Recommended' },
  noted: { nb: 'Tatt til orientering', nn: 'Teke til orientering', en: 'Noted' },
  postponed: { nb: 'Utsatt', nn: 'Utsett', en: 'Postponed' },
  forwarded: { nb: 'Sendt videre', nn: 'Sendt vidare', en: 'Forwarded' },
  rejected: { nb: 'Avslått', nn: 'Avslått', en: 'Rejected' },
} as const satisfies Record<string, Text>;
