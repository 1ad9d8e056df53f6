import './rounds.css';
import { Heading } from '@digdir/designsystemet-react';
import { useActionData, useLoaderData } from 'react-router';
import { LanguageProvider } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { AnswerHead } from './answer/answer-head.tsx';
import { Answered } from './answer/answered.tsx';
import { ConfirmForm } from './answer/confirm-form.tsx';
import { ItemList } from './answer/item-list.tsx';
import { answerMessages } from './answer/messages.ts';
import { Said } from './answer/said.tsx';
import { SendOn } from './answer/send-on.tsx';
import { UpdateForm } from './answer/update-form.tsx';
import type { action, loader } from './link-page.server.ts';

export { action, loader } from './link-page.server.ts';

const titles = {
  unchanged: answerMessages.confirmTitle,
  update: answerMessages.updateTitle,
  all: answerMessages.allTitle,
  delegate: answerMessages.sendOnTitle,
} as const;

/** What a link from a mail opens, in the plan's language, as the mail was, until the reader has chosen another. */
export default function LinkPage() {
  const { spoken } = useLoaderData<typeof loader>();
  return (
    <LanguageProvider value={spoken}>
      <LinkContent />
    </LanguageProvider>
  );
}

/** A page for the one purpose of the link. */
function LinkContent() {
  const t = useText();
  const { purpose, asked, spoken } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [item] = asked.items;
  return (
    <div className="page page--narrow round-answer" lang={spoken}>
      <AnswerHead title={titles[purpose]} asked={asked} answer={answer} />
      {purpose === 'all' && <ItemList asked={asked} answer={answer} />}
      {purpose === 'delegate' && <SendOn asked={asked} answer={answer} />}
      {item && (purpose === 'unchanged' || purpose === 'update') && (
        <section className="round-item" aria-labelledby={`tiltak-${item.id}`}>
          <p className="eyebrow" lang={asked.round.language}>
            {item.area}
          </p>
          <Heading level={2} data-size="sm" id={`tiltak-${item.id}`} lang={asked.round.language}>
            {item.title}
          </Heading>
          <Said asked={asked} item={item} />
          <Answered asked={asked} item={item} />
          {purpose === 'update' && <UpdateForm asked={asked} item={item} answer={answer} />}
          {purpose === 'unchanged' && (
            <>
              {item.canConfirm && !(item.answer?.isOwn && item.answer.kind === 'unchanged') && <ConfirmForm item={item} />}
              <p className="muted">{t(answerMessages.wrong)}</p>
            </>
          )}
        </section>
      )}
    </div>
  );
}
