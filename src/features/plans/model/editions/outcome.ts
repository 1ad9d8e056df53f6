import type { Text } from '#shared/language.ts';

/** What a forum can make of a plan, in the field's own words. */
export const outcomeWords = {
  endorsed: { nb: 'Tilsluttet', nn: 'Tilslutta', en: 'Endorsed' },
  resolved: { nb: 'Vedtatt', nn: 'Vedteken', en: 'Adopted' },
  recommended: { nb: 'Anbefalt', nn: 'Tilrådd', en: 'Recommended' },
  noted: { nb: 'Tatt til orientering', nn: 'Teken til orientering', en: 'Noted' },
  postponed: { nb: 'Utsatt', nn: 'Utsett', en: 'Postponed' },
  forwarded: { nb: 'Sendt videre', nn: 'Send vidare', en: 'Forwarded' },
  rejected: { nb: 'Avslått', nn: 'Avslått', en: 'Rejected' },
} as const satisfies Record<string, Text>;

export type Outcome = keyof typeof outcomeWords;

export const outcomes = Object.keys(outcomeWords) as readonly Outcome[];
