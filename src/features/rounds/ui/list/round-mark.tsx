import type { ReactNode } from 'react';
import { useText } from '#web/text/use-text.ts';
import type { RoundState } from '../../model/views.ts';
import { roundStateWords } from './messages.ts';

const tones: Readonly<Record<RoundState, string>> = { open: 'in-progress', due: 'planned', closed: 'completed' };

const shapes: Readonly<Record<RoundState, ReactNode>> = {
  open: <path d="M2.5 8h9m-3.5-4 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="2" />,
  due: <path d="M8 2a6 6 0 1 0 .01 0M8 4.5V8l2.5 2" fill="none" stroke="currentColor" strokeWidth="1.75" />,
  closed: <path d="M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2" fill="none" stroke="currentColor" strokeWidth="1.75" />,
};

/** Where a round stands, as symbol, word and colour. */
export function RoundMark({ state }: Readonly<{ state: RoundState }>) {
  const t = useText();
  return (
    <span className={`status status--${tones[state]}`}>
      <svg className="symbol" aria-hidden="true" viewBox="0 0 16 16">
        {shapes[state]}
      </svg>
      {t(roundStateWords[state])}
    </span>
  );
}
