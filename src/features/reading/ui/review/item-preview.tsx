import type { Cell, Item, PlanDocument } from '#features/plans/index.ts';
import { useText } from '#web/text/use-text.ts';
import { previewMessages } from '../preview-messages.ts';
import { SourceLink } from '../source/source-link.tsx';
import { PlanStatus } from './plan-status.tsx';

/** One item with its cells by year; what is not known is said. */
export function ItemPreview({ item, document }: { readonly item: Item; readonly document: PlanDocument }) {
  const t = useText();
  const { page = null, lines, box } = item.source ?? {};
  return (
    <li className="item-preview">
      <p>
        <span className="item-title">{item.title}</span> <SourceLink place={{ page, lines, box }} />
      </p>
      <dl>
        {item.cells.map((cell, at) => (
          <div key={at} data-unknown={cell.period === null || undefined}>
            <dt>{labelOf(cell)}</dt>
            <dd>
              {cell.text} {cell.status !== null && <PlanStatus status={cell.status} statuses={document.statuses} />}
              {cell.open === true && <span className="muted"> {t(previewMessages.openQuestion)}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {item.funding && <p className="muted">{t(previewMessages.fundedBy, { funding: item.funding })}</p>}
      {item.contacts && item.contacts.length > 0 && (
        <p className="muted">
          {t(previewMessages.contacts)}: {item.contacts.map(({ name }) => name).join(', ')}
        </p>
      )}
    </li>
  );

  function labelOf(cell: Cell): string {
    return document.periods.find(({ key }) => key === cell.period)?.label ?? t(previewMessages.yearUnknown);
  }
}
