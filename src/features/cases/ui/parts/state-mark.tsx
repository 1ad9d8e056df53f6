import type { ReactNode } from 'react';

/** What a state means to the one who reads: its colour. The colours are those of the plans' statuses. */
export type Tone = 'still' | 'waiting' | 'going' | 'good' | 'bad';

const tones = { still: 'not-started', waiting: 'planned', going: 'in-progress', good: 'completed', bad: 'stopped' } as const;

/** A form of its own for each tone, so that it is told apart without colour. */
const shapes: Readonly<Record<Tone, ReactNode>> = {
  still: <path d="M3 8h10" stroke="currentColor" strokeWidth="2" />,
  waiting: (
    <>
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path d="M8 4.5V8l2.5 2" fill="none" stroke="currentColor" strokeWidth="1.75" />
    </>
  ),
  going: <path d="M2.5 8h9m-3.5-4 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="2" />,
  good: <path d="m3 8.5 3.4 3.4L13 4.6" fill="none" stroke="currentColor" strokeWidth="2" />,
  bad: <path d="M8 2.5v7m0 2.5v2" stroke="currentColor" strokeWidth="2.25" />,
};

/** A state as symbol, word and colour. */
export function StateMark({ tone, children }: Readonly<{ tone: Tone; children: ReactNode }>) {
  return (
    <span className={`status status--${tones[tone]}`}>
      <svg className="symbol" aria-hidden="true" viewBox="0 0 16 16">
        {shapes[tone]}
      </svg>
      {children}
    </span>
  );
}
