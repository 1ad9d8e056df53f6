import { Heading } from '@digdir/designsystemet-react';
import { Link, useSearchParams } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { osloClock } from '#shared/dates/oslo-time.ts';
import type { Language, Text } from '#shared/language.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { WheelKind } from '../../model/wheel-entry.ts';
import { monthWords, wheelMessages } from '../messages.ts';
import { withYearParams } from '../model/asked-year.ts';
import type { WheelLine } from '../wheel-line.server.ts';
import { KindSymbol } from './kind-shape.tsx';

/** So many lines of a month are shown until all of them are asked for. */
export const linesPerMonth = 25;

type Props = Readonly<{ month: number; lines: readonly WheelLine[]; isWhole: boolean; kindWords: Readonly<Record<WheelKind, Text>> }>;

/** A month to read: what the wheel shows, in words. */
export function MonthList({ month, lines, isWhole, kindWords }: Props) {
  const t = useText();
  const language = useLanguage();
  const [params] = useSearchParams();
  const name = monthWords[language][month - 1] ?? '';
  const shown = isWhole ? lines : lines.slice(0, linesPerMonth);
  return (
    <section className="wheel-month-list" id={`maned-${month}`} aria-labelledby={`manedsnavn-${month}`}>
      <Heading level={3} data-size="xs" id={`manedsnavn-${month}`}>
        {name}
      </Heading>
      {lines.length === 0 && <p className="muted">{t(wheelMessages.nothing)}</p>}
      <ol>
        {shown.map((line) => (
          <Line key={line.key} line={line} word={t(kindWords[line.kind])} />
        ))}
      </ol>
      {shown.length < lines.length && (
        <Link className="ds-link" to={`${withYearParams(params, { maned: String(month) })}#maned-${month}`}>
          {t(wheelMessages.allOfMonth, { n: lines.length, month: name })}
        </Link>
      )}
    </section>
  );
}

function Line({ line, word }: { readonly line: WheelLine; readonly word: string }) {
  const t = useText();
  const language = useLanguage();
  const { number, date, time, sentence, forum, place, address, kind, state } = line;
  const where = [forum?.name, place].filter(Boolean).join(' · ');
  return (
    <li id={`e-${number}`} value={number}>
      <span className="wheel-when">
        <KindSymbol kind={kind} /> <span>{longDate(date, language)}</span>{' '}
        {time !== null && <span className="wheel-clock">{clockOf(time, language)}</span>}
      </span>
      <span className="wheel-what">
        <Link className="ds-link" to={address}>
          {sentence}
        </Link>{' '}
        {state !== null && <span className={`status wheel-state--${state}`}>{`${stateSymbols[state]} ${t(wheelMessages[state])}`}</span>}
        <span className="wheel-where">{[word, where].filter(Boolean).join(' · ')}</span>
      </span>
    </li>
  );
}

const stateSymbols = { done: '✓', late: '!', draft: '◌', cancelled: '✕' } as const;

function clockOf({ startsAt, endsAt }: NonNullable<WheelLine['time']>, language: Language): string {
  const said = (iso: string): string => (language === 'en' ? osloClock(iso) : osloClock(iso).replace(':', '.'));
  const from = language === 'en' ? said(startsAt) : `kl. ${said(startsAt)}`;
  return endsAt === null ? from : `${from}–${said(endsAt)}`;
}
