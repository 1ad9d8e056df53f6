import { Alert } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { UndoForm } from '../story/undo-form.tsx';
import { ConflictForm } from './conflict-form.tsx';
import { itemMessages } from './messages.ts';
import type { ItemPageData, ItemPageResult } from './shown-item.ts';

type Props = Readonly<{ shown: ItemPageData; result: ItemPageResult }>;

/** What came of the last form: saved and how to take it back, refused and why, or two values to choose between. */
export function ChangeNotice({ shown, result }: Props) {
  const t = useText();
  const [params] = useSearchParams();
  const batch = params.get('lagret');
  if (result?.answer.outcome === 'refused') {
    return (
      <Alert data-color="danger" role="alert">
        {result.answer.message}
      </Alert>
    );
  }
  if (result?.answer.outcome === 'conflict') {
    const { current } = result.answer;
    if (current === null) {
      return (
        <Alert data-color="warning" role="alert">
          {t(itemMessages.itemConflict)}
        </Alert>
      );
    }
    return <ConflictForm shown={shown} mine={result.mine} current={current} />;
  }
  if (batch === null || !shown.story.some((entry) => entry.batch === batch && !entry.undone)) return null;
  return (
    <Alert data-color="success" role="status" className="saved-notice">
      {t(itemMessages.saved)}
      {shown.undoable.includes(batch) && <UndoForm plan={shown.plan.slug} batch={batch} />}
    </Alert>
  );
}
