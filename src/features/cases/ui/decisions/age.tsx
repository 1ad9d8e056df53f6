import { useText } from '#web/text/use-text.ts';
import { decisionMessages } from './messages.ts';

/** How long ago: days for a quarter, then whole months, from two years on whole years. */
export function Age({ days }: Readonly<{ days: number }>) {
  const t = useText();
  if (days < 92) return <>{t(decisionMessages.days, { n: days })}</>;
  if (days < 731) return <>{t(decisionMessages.months, { n: Math.floor(days / 30.44) })}</>;
  return <>{t(decisionMessages.years, { n: Math.floor(days / 365.25) })}</>;
}
