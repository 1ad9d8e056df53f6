import { Heading } from '@digdir/designsystemet-react';
import { writtenIn, type FormAnswer } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import type { AskedView } from '../../model/asked-view.ts';
import { Answered } from './answered.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { answerMessages } from './messages.ts';
import { Said } from './said.tsx';
import { UpdateForm } from './update-form.tsx';

/** All items that one is asked about, each with both ways to answer. */
export function ItemList({ asked, answer }: Readonly<{ asked: AskedView; answer: FormAnswer | undefined }>) {
  const t = useText();
  const left = asked.items.filter((item) => item.answer === null && item.sentTo === null).length;
  return (
    <>
      <p role="status">{t(answerMessages.left, { left })}</p>
      {asked.items.map((item) => (
        <section key={item.id} className="round-item" aria-labelledby={`tiltak-${item.id}`}>
          <p className="eyebrow" lang={asked.round.language}>
            {item.area}
          </p>
          <Heading level={2} data-size="xs" id={`tiltak-${item.id}`} lang={asked.round.language}>
            {item.title}
          </Heading>
          {item.sentTo === null ? (
            <>
              <Said asked={asked} item={item} />
              <Answered asked={asked} item={item} />
              {item.canConfirm && item.answer === null && <ConfirmForm item={item} />}
              <details className="ds-details" open={'act' in writtenIn(answer, 'update', { name: 'item', id: item.id }) || undefined}>
                <summary>
                  {t(answerMessages.update)}
                  <span className="ds-sr-only">: {item.title}</span>
                </summary>
                <UpdateForm asked={asked} item={item} answer={answer} />
              </details>
            </>
          ) : (
            <p>{t(answerMessages.isSentOn, { name: item.sentTo })}</p>
          )}
        </section>
      ))}
    </>
  );
}
