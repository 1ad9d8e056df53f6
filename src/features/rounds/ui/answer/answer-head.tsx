import { Alert, Heading } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import type { Text } from '#shared/language.ts';
import type { FormAnswer } from '#web/parts/form-answer.ts';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { AskedView } from '../../model/asked-view.ts';
import { answerMessages } from './messages.ts';

const done: Readonly<Record<string, Text>> = {
  svar: answerMessages.thanks,
  videre: answerMessages.sentOn,
  tilbake: answerMessages.takenBack,
};

/** What is asked, of whom and until when; and what came of the form that was sent. */
export function AnswerHead({ title, asked, answer }: Readonly<{ title: Text; asked: AskedView; answer: FormAnswer | undefined }>) {
  const t = useText();
  const language = useLanguage();
  const [params] = useSearchParams();
  const { round, name } = asked;
  const came = done[params.get('takk') ?? ''];
  return (
    <>
      <PageTitle>{t(answerMessages.title)}</PageTitle>
      <p className="eyebrow" lang={round.language}>
        {round.title}
      </p>
      <Heading level={1} data-size="md">
        {t(title)}
      </Heading>
      {answer ? (
        <Alert data-color="danger" role="alert">
          {answer.message}
        </Alert>
      ) : (
        came && (
          <Alert data-color="success" role="status">
            {t(came)}
          </Alert>
        )
      )}
      <p>
        {t(answerMessages.asks, { partnership: round.partnership, plan: round.planTitle, deadline: longDate(round.deadline, language) })}{' '}
        {name !== null && t(answerMessages.forWhom, { name })} {t(answerMessages.noPatients)}
      </p>
    </>
  );
}
