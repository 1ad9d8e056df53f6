import { Button } from '@digdir/designsystemet-react';
import { useLocation } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { storyMessages } from './messages.ts';

/** Takes one act back; a plain form. */
export function UndoForm({ plan, batch }: { readonly plan: string; readonly batch: string }) {
  const t = useText();
  const { pathname } = useLocation();
  return (
    <form method="post" action={`/planer/${plan}/endre`} className="no-print">
      <input type="hidden" name="act" value="undo" />
      <input type="hidden" name="batch" value={batch} />
      <input type="hidden" name="back" value={pathname} />
      <Button type="submit" variant="tertiary" data-size="sm">
        {t(storyMessages.undo)}
      </Button>
    </form>
  );
}
