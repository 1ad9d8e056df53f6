import { Alert } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import { foraMessages } from '../messages.ts';

/** What became of the last form: the refusal, or that it is saved. */
export function Outcome({ message, saved }: Readonly<{ message: string | null; saved: boolean }>) {
  const t = useText();
  if (message !== null) {
    return (
      <Alert data-color="danger" role="alert">
        {message}
      </Alert>
    );
  }
  if (!saved) return null;
  return (
    <Alert data-color="success" role="status">
      {t(foraMessages.saved)}
    </Alert>
  );
}
