import type { Text } from '#shared/language.ts';
import type { MessageParams } from '#shared/text/format-message.ts';
import { ageIn, type Freshness, type StatusAge } from '../../model/status-age.ts';
import { ageMessages } from './messages.ts';

type Say = (text: Text, params?: MessageParams) => string;

export const freshnessSymbols = { fresh: '●', ageing: '◐', old: '○', unknown: '?', unsaid: '–' } as const satisfies Record<
  Freshness,
  string
>;

/** "for 3 måneder siden" */
export function agoText(t: Say, days: number): string {
  const { unit, n } = ageIn(days);
  return t(ageMessages[unit], { n });
}

/** "Status gitt for 3 måneder siden", or that it is unknown, or that there is none. */
export function ageText(t: Say, { freshness, days }: StatusAge): string {
  if (freshness === 'unsaid') return t(ageMessages.unsaid);
  return days === null ? t(ageMessages.unknown) : t(ageMessages.said, { ago: agoText(t, days) });
}
