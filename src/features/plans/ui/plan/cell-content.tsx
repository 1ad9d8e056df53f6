import { useText } from '#web/text/use-text.ts';
import { isEmptyCell, type CellView } from '../../model/plan-view.ts';
import type { Period, Status } from '../../model/plan-document.ts';
import { planMessages } from '../messages.ts';
import { AssignedText } from '../parts/assigned.tsx';
import { shownStatus } from '../model/vocabulary.ts';

type Props = Readonly<{
  cell: Pick<CellView, 'text' | 'status' | 'open'> | undefined;
  statuses: readonly Status[];
  kind: Period['kind'];
  /** whose cell it is, where assignments that it names are to be led to */
  item?: string;
}>;

/**
 * A cell's status over its text. A focus column looks ahead: no status there is not an unknown one. Light markup: a plan
 * page has hundreds of these.
 */
export function CellContent({ cell, statuses, kind, item }: Props) {
  const t = useText();
  if (!cell || isEmptyCell(cell)) return <span className="ds-sr-only">{t(planMessages.nothingSaid)}</span>;
  const { scale, label } = shownStatus(statuses, cell.status);
  const word = label ?? t(planMessages.unknown);
  return (
    <>
      {(label !== null || kind === 'status') && (
        <span className={`status status--${scale}`}>
          <svg className="symbol" aria-hidden="true">
            <use href={`#s-${scale}`} />
          </svg>
          {word}
        </span>
      )}
      {cell.text !== '' && cell.text !== word && (
        <span className="cell-text">
          <AssignedText item={item} text={cell.text} />
        </span>
      )}
      {cell.open && <span className="cell-open">{t(planMessages.openQuestion)}</span>}
    </>
  );
}
