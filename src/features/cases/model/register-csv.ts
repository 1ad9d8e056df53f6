import type { Language, Text } from '#shared/language.ts';
import { outcomeTexts } from '#shared/outcome-texts.ts';
import type { DecisionSummary } from './views.ts';
import { followUpTexts, withheldText } from './words.ts';

const heads = [
  { nb: 'Dato', nn: 'Dato', en: 'Date' },
  { nb: 'Forum', nn: 'Forum', en: 'Forum' },
  { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  { nb: 'Sak', nn: 'Sak', en: 'Case' },
  { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  { nb: 'Vedtak', nn: 'Vedtak', en: 'Decision' },
  { nb: 'Følges opp av', nn: 'Blir følgt opp av', en: 'Followed up by' },
  { nb: 'Frist', nn: 'Frist', en: 'Due' },
  { nb: 'Hvordan det står', nn: 'Korleis det står', en: 'State' },
  withheldText,
] as const satisfies readonly Text[];

/**
 * The register as CSV (RFC 4180) with semicolons, as Norwegian sheet programs open it: UTF-8 with a mark, lines end in
 * CR LF. A text that a sheet program could take for a formula has an apostrophe before it.
 */
export function registerCsv(decisions: readonly DecisionSummary[], language: Language): string {
  const rows = decisions.map((found) => [
    found.decidedOn,
    found.forum.name,
    found.case?.label ?? '',
    found.case?.title ?? '',
    outcomeTexts[found.outcome][language],
    found.text,
    followers(found),
    found.followUp?.dueOn ?? '',
    followUpTexts[found.state][language],
    found.withheldBy ?? '',
  ]);
  const lines = [heads.map((head) => head[language]), ...rows].map((row) => row.map(value).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function followers({ followUp }: DecisionSummary): string {
  return [followUp?.words, followUp?.person?.role, followUp?.person?.name, followUp?.organisation].filter(Boolean).join(', ');
}

function value(text: string): string {
  const safe = /^['\s]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[";\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
