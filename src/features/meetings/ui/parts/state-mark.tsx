import type { ReactNode } from 'react';
import { useText } from '#web/text/use-text.ts';
import type { MeetingState } from '../../model/shown-meeting.ts';
import { stateWords } from './words.ts';

const tones: Readonly<Record<MeetingState, string>> = {
  draft: 'not-started',
  called: 'planned',
  'under-way': 'in-progress',
  closed: 'unknown',
  approved: 'completed',
  cancelled: 'stopped',
};

/** A form of its own for each state, so that it is told apart without colour. */
const shapes: Readonly<Record<MeetingState, ReactNode>> = {
  draft: <path d="M3 13l1-3.5L11 2.5l2.5 2.5-7 7zM10 3.5 12.5 6" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  called: <path d="M2 4h12v8H2zm0 0 6 5 6-5" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  'under-way': <path d="M2.5 8h9m-3.5-4 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="2" />,
  closed: <path d="M4 2.5h8v11H4zm2 3.5h4m-4 3h4" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  approved: <path d="m3 8.5 3.4 3.4L13 4.6" fill="none" stroke="currentColor" strokeWidth="2" />,
  cancelled: <path d="m4 4 8 8m0-8-8 8" stroke="currentColor" strokeWidth="2" />,
};

/** Where a meeting stands, as symbol, word and colour. */
export function StateMark({ state }: Readonly<{ state: MeetingState }>) {
  const t = useText();
  return (
    <span className={`status status--${tones[state]}`}>
      <svg className="symbol" aria-hidden="true" viewBox="0 0 16 16">
        {shapes[state]}
      </svg>
      {t(stateWords[state])}
    </span>
  );
}
