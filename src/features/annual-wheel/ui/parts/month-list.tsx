import { Heading } from '@digdir/designsystemet-react';
import { Link, useSearchParams } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { osloClock } from '#shared/dates/oslo-time.ts';
import type { Language, Text } from '#shared/language.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { withParams } from '#web/parts/with-params.ts';
import { useText } from '#web/text/use-text.ts';
import type { WheelKind } from '../../model/wheel-entry.ts';
import { monthWords, wheelMessages } from '../messages.ts';
import type { WheelLine } from '../wheel-line.server.ts';
import { KindSymbol } from './kind-shape.tsx';

/** `total` is how many the month has, of which `lines` are the first. */
type Props = Readonly<{ month: number; lines: readonly WheelLine[]; total: number; kindWords: Readonly<Record<WheelKind, Text>> }>;

/** A month to read: what the wheel shows, in words. */
export function MonthList({ month, lines, total, kindWords }: Props) {
  const t = useText();
  const language = useLanguage();
  const [params] = useSearchParams();
  const name = monthWords[language][month - 1] ?? '';
  return (
    <section className="wheel-month-list" id={`maned-${month}`} aria-labelledby={`manedsnavn-${month}`}>
      <Heading level={3} data-size="xs" id={`manedsnavn-${month}`}>
        {name}
      </Heading>
      {total === 0 && <p className="muted">{t(wheelMessages.nothing)}</p>}
      <ol>
        {lines.map((line) => (
          <Line key={line.key} line={line} word={t(kindWords[line.kind])} />
        ))}
      </ol>
      {lines.length < total && (
        <Link className="ds-link" to={`${withParams(params, { maned: String(month) })}#maned-${month}`}>
          {t(wheelMessages.allOfMonth, { n: total, month: name })}
        </Link>
      )}
    </section>
  );
}

function Line({ line, word }: { readonly line: WheelLine; readonly word: string }) {
  const t = useText();
  const language = useLanguage();
  const { number, date, time, sentence, forum, place, address, kind, state } = line;
  const where = [forum, place].filter(Boolean).join(' · ');
  return (
    <li id={`e-${number}`} value={number}>
      <span className="wheel-when">
        <KindSymbol kind={kind} /> <span>{longDate(date, language)}</span>{' '}
        {time !== null && <span className="wheel-clock">{clockOf(time, language)}</span>}
      </span>
      <span className="wheel-what">
        <a className="ds-link" href={address}>
          {sentence}
        </a>{' '}
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
