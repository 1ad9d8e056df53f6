import { Button } from '@digdir/designsystemet-react';
import { useText, type Translate } from '#web/text/use-text.ts';
import { useGridPart, type Grid } from './grid-context.ts';
import type { Notice } from './grid-store.ts';
import { gridMessages } from './messages.ts';

/** What was last done, read aloud, with the way back. */
export function GridNotice({ store }: Pick<Grid, 'store'>) {
  const t = useText();
  const notice = useGridPart(store, (state) => state.notice);
  const done = useGridPart(store, (state) => state.done.length);
  const failed = useGridPart(store, (state) => [...state.cells.values()].some(({ phase }) => phase === 'failed'));
  return (
    <div className="grid-notice" data-kind={notice?.kind}>
      <span role="status">{notice && noticeText(t, notice)}</span>
      {failed && (
        <Button data-size="sm" variant="secondary" onClick={() => void store.retry()}>
          {t(gridMessages.retry)}
        </Button>
      )}
      {done > 0 && (
        <Button data-size="sm" variant="secondary" onClick={() => void store.undo()}>
          {t(gridMessages.undo)}
        </Button>
      )}
    </div>
  );
}

function noticeText(t: Translate, notice: Notice): string {
  if (notice.kind === 'refused') return notice.message;
  if (notice.kind === 'saved') return t(gridMessages.saved, { n: notice.changed });
  return t(gridMessages[notice.kind]);
}
