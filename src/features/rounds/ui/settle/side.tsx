import type { ReactNode } from 'react';
import { StatusTag } from '#web/pictures/status-tag.tsx';
import { useText } from '#web/text/use-text.ts';
import type { ItemOfRound } from '../../follow/show-round.ts';
import { settleMessages } from './messages.ts';

type Said = Readonly<{
  status: string | null;
  text: string | null;
  focus: string | null;
  obstacles?: string | null;
  needsDecision?: boolean | null;
  decisionText?: string | null;
}>;

type Props = Readonly<{ id: string; title: string; note?: ReactNode; shown: ItemOfRound; said: Said }>;

/** What the plan said, says, or is to say: one of the sides that are compared. */
export function Side({ id, title, note, shown: { round, statuses }, said }: Props) {
  const t = useText();
  const { asks, period, focusPeriod } = round;
  const status = statuses.find(({ key }) => key === said.status);
  return (
    <section className="round-side" aria-labelledby={id}>
      <h2 id={id} className="ds-heading" data-size="2xs">
        {title}
      </h2>
      {note}
      <dl lang={round.plan.language}>
        {asks.includes('status') && (
          <Line word={t(settleMessages.status, { period: period ?? '' })}>
            {status ? <StatusTag scale={status.scale} label={status.label} /> : t(settleMessages.notGiven)}
          </Line>
        )}
        {asks.includes('text') && (
          <Line word={t(settleMessages.text, { period: period ?? '' })}>{said.text || t(settleMessages.notGiven)}</Line>
        )}
        {asks.includes('focus') && (
          <Line word={t(settleMessages.focus, { period: focusPeriod ?? '' })}>{said.focus || t(settleMessages.notGiven)}</Line>
        )}
        {said.obstacles && <Line word={t(settleMessages.obstacles)}>{said.obstacles}</Line>}
        {typeof said.needsDecision === 'boolean' && (
          <Line word={t(settleMessages.decision)}>
            {t(said.needsDecision ? settleMessages.yes : settleMessages.no)}
            {said.decisionText && `. ${said.decisionText}`}
          </Line>
        )}
      </dl>
    </section>
  );
}

function Line({ word, children }: Readonly<{ word: string; children: ReactNode }>) {
  return (
    <>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </>
  );
}
