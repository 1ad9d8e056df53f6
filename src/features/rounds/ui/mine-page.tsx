import './rounds.css';
import { useActionData, useLoaderData } from 'react-router';
import { writtenIn } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import { AnswerHead } from './answer/answer-head.tsx';
import { ItemList } from './answer/item-list.tsx';
import { answerMessages } from './answer/messages.ts';
import { SendOn } from './answer/send-on.tsx';
import type { action, loader } from './mine-page.server.ts';

export { action, loader } from './mine-page.server.ts';

/** The same as the links of a mail open, for a contact who is signed in. */
export default function MinePage() {
  const t = useText();
  const asked = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="page page--narrow round-answer">
      <AnswerHead title={answerMessages.allTitle} asked={asked} answer={answer} />
      <ItemList asked={asked} answer={answer} />
      {asked.maySendOn && (
        <details className="ds-details" open={'act' in writtenIn(answer, 'send-on') || undefined}>
          <summary>{t(answerMessages.sendOnTitle)}</summary>
          <SendOn asked={asked} answer={answer} />
        </details>
      )}
    </div>
  );
}
