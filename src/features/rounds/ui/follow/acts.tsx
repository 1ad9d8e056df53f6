import { Button, Heading } from '@digdir/designsystemet-react';
import { Form } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { RoundCounts } from '../../model/follow-views.ts';
import type { Round } from '../../model/views.ts';
import { followMessages } from './messages.ts';

/** What is done to the round as a whole: accept, remind, close. */
export function Acts({ round, counts }: Readonly<{ round: Round; counts: RoundCounts }>) {
  const t = useText();
  if (round.state === 'closed') return <p>{t(followMessages.closed)}</p>;
  const { unchanged, updated } = counts.items.states;
  const waiting = unchanged + updated;
  const unanswered = counts.recipients.states.unanswered + counts.recipients.states.partly;
  return (
    <section aria-labelledby="behandle" className="no-print">
      <Heading level={2} data-size="xs" id="behandle">
        {t(followMessages.acts)}
      </Heading>
      <div className="round-acts">
        {unchanged > 0 && (
          <Act act="accept-unchanged" word={t(followMessages.acceptUnchanged, { n: unchanged })} help={t(followMessages.acceptHelp)} main />
        )}
        {round.state === 'open' && unanswered > 0 && <Act act="remind" word={t(followMessages.remindAll)} />}
        {waiting === 0 ? (
          <Act act="close" word={t(followMessages.close)} help={t(followMessages.closeHelp)} />
        ) : (
          <p className="muted">{t(followMessages.closeWaits, { n: waiting })}</p>
        )}
      </div>
    </section>
  );
}

function Act({ act, word, help, main }: Readonly<{ act: string; word: string; help?: string; main?: boolean }>) {
  return (
    <Form method="post">
      <input type="hidden" name="act" value={act} />
      <Button type="submit" variant={main ? 'primary' : 'secondary'} data-size="sm" aria-describedby={help && `hjelp-${act}`}>
        {word}
      </Button>
      {help && (
        <p id={`hjelp-${act}`} className="muted">
          {help}
        </p>
      )}
    </Form>
  );
}
