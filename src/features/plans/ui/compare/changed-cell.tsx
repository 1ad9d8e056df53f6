import { useText } from '#web/text/use-text.ts';
import { isEmptyCell } from '../../model/plan-view.ts';
import type { Cell, Period } from '../../model/plan-document.ts';
import type { Compared } from '../compare-page.server.ts';
import { planMessages } from '../messages.ts';
import { shownStatus, type ShownStatus } from '../model/vocabulary.ts';
import { StatusWord } from '../parts/word.tsx';
import { ChangedStatus } from './changed-status.tsx';
import { ChangedText } from './changed-text.tsx';

type Props = Readonly<{
  was: Cell | undefined;
  now: Cell | undefined;
  kind: Period['kind'];
  statuses: Compared['statuses'];
}>;

/** A cell as it was and is. What is the same in both stands as it does in the plan. */
export function ChangedCell({ was, now, kind, statuses }: Props) {
  const t = useText();
  const before = was && !isEmptyCell(was) ? was : null;
  const after = now && !isEmptyCell(now) ? now : null;
  if (!before && !after) return <span className="ds-sr-only">{t(planMessages.nothingSaid)}</span>;
  const [old, next] = [shown(before, statuses.was), shown(after, statuses.now)];
  const isSaid = kind === 'status' || (old?.key ?? null) !== null || (next?.key ?? null) !== null;
  return (
    <>
      {isSaid && (isSameStatus(old, next) && next ? <StatusWord status={next} /> : <ChangedStatus was={old} now={next} />)}
      {(before?.text ?? '') + (after?.text ?? '') !== '' && (
        <span className="cell-text">
          <ChangedText was={before?.text ?? null} now={after?.text ?? null} />
        </span>
      )}
      {(before?.open || after?.open) && (
        <span className="cell-open">
          <ChangedText was={before?.open ? t(planMessages.openQuestion) : null} now={after?.open ? t(planMessages.openQuestion) : null} />
        </span>
      )}
    </>
  );
}

function shown(cell: Cell | null, statuses: Compared['statuses']['was']): ShownStatus | null {
  return cell && shownStatus(statuses, cell.status);
}

function isSameStatus(was: ShownStatus | null, now: ShownStatus | null): boolean {
  return was?.key === now?.key && was?.label === now?.label && was?.scale === now?.scale;
}
