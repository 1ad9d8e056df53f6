import { Link, useSearchParams } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { mailStates, type MailState } from '../../model/mail.ts';
import { mailMessages, mailStateWords } from '../messages.ts';

type Props = Readonly<{ counts: Readonly<Record<MailState, number>>; chosen: MailState | null }>;

/** How much waits, was sent and was not sent; each narrows the list to what it counts. */
export function StateLinks({ counts, chosen }: Props) {
  const t = useText();
  const [params] = useSearchParams();
  const to = (state: MailState | null): string => {
    const kept = ['helsefellesskap', 'om'].flatMap((name) => (params.get(name) ? [[name, params.get(name) ?? '']] : []));
    const next = { ...Object.fromEntries(kept), ...(state ? { tilstand: state } : {}) };
    return `?${new URLSearchParams(next)}`;
  };
  const n = mailStates.reduce((sum, state) => sum + counts[state], 0);
  return (
    <nav aria-label={t(mailMessages.which)} className="plan-pages">
      <Link to={to(null)} aria-current={chosen === null ? 'page' : undefined}>
        {t(mailMessages.counted, { word: t(mailMessages.all), n })}
      </Link>
      {mailStates.map((state) => (
        <Link key={state} to={to(state)} aria-current={chosen === state ? 'page' : undefined}>
          {t(mailMessages.counted, { word: t(mailStateWords[state]), n: counts[state] })}
        </Link>
      ))}
    </nav>
  );
}
