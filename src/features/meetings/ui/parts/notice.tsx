import { Alert } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import type { Text } from '#shared/language.ts';
import type { FormAnswer } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';

const saved: Text = { nb: 'Lagret.', nn: 'Lagra.', en: 'Saved.' };

/** What came of a form: a refusal with its sentence, or that it was saved. */
export function Notice({ refusal }: Readonly<{ refusal: FormAnswer | undefined }>) {
  const t = useText();
  const [params] = useSearchParams();
  if (refusal) {
    return (
      <Alert data-color="danger" role="alert">
        {refusal.message}
      </Alert>
    );
  }
  if (!params.has('lagret')) return null;
  return (
    <Alert data-color="success" role="status">
      {t(saved)}
    </Alert>
  );
}
