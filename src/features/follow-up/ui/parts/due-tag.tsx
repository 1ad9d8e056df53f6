import { useText } from '#web/text/use-text.ts';
import type { Urgency } from '../../model/urgency.ts';
import { followUpMessages, urgencyWords } from '../messages.ts';

type Props = Readonly<{ urgency: Urgency; daysLeft?: number | null }>;

/** How urgent something is, as symbol, word and colour, with its days where a day is set. */
export function DueTag({ urgency, daysLeft = null }: Props) {
  const t = useText();
  return (
    <span className="due">
      <span className={`status due--${urgency}`}>
        <DueSymbol urgency={urgency} />
        {t(urgencyWords[urgency])}
      </span>{' '}
      {daysLeft !== null && (
        <span className="due-days">
          {daysLeft < 0 ? t(followUpMessages.daysLate, { n: -daysLeft }) : t(followUpMessages.daysLeft, { n: daysLeft })}
        </span>
      )}
    </span>
  );
}

/** Told apart without colour: a triangle with a mark, a clock, an empty circle. */
export function DueSymbol({ urgency }: { readonly urgency: Urgency }) {
  return (
    <svg className="symbol" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {urgency === 'late' && (
        <>
          <path d="M8 1.2 15.4 14.6H.6Z" fill="currentColor" />
          <path d="M8 5.8v4.2" className="symbol-cut" strokeWidth="1.75" fill="none" />
          <path d="M8 11.4v1.6" className="symbol-cut" strokeWidth="1.75" fill="none" />
        </>
      )}
      {urgency === 'soon' && (
        <>
          <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.75" />
          <path d="M8 4v4.4l2.8 1.8" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </>
      )}
      {urgency === 'open' && <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.75" />}
    </svg>
  );
}
