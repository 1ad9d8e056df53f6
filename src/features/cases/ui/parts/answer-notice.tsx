import { Alert } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import type { FormAnswer } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import { partMessages } from './messages.ts';

/** What came of a form: a refusal with its sentence, a conflict, or that it was saved. */
export function AnswerNotice({ answer }: Readonly<{ answer: FormAnswer | undefined }>) {
  const t = useText();
  const [params] = useSearchParams();
  if (answer) {
    return (
      <Alert data-color={answer.message === null ? 'warning' : 'danger'} role="alert">
        {answer.message ?? t(partMessages.conflict)}
      </Alert>
    );
  }
  if (!params.has('lagret')) return null;
  return (
    <Alert data-color="success" role="status">
      {t(partMessages.saved)}
    </Alert>
  );
}
