import { useText } from '#web/text/use-text.ts';
import type { ItemDifferences } from '../../model/compare/differences-by-area.ts';
import { pairUnplaced } from '../../model/compare/cell-differences.ts';
import type { Cell, Item } from '../../model/plan-document.ts';
import type { Compared } from '../compare-page.server.ts';
import { planMessages } from '../messages.ts';
import { ChangedCell } from './changed-cell.tsx';
import { ChangedText } from './changed-text.tsx';
import { compareMessages } from './messages.ts';
import { itemAddress } from './model/item-address.ts';
import { OwnDifferences } from './own-differences.tsx';

type Props = Readonly<{ item: ItemDifferences; compared: Compared }>;

/** An item that differs, in the columns of the plan: everything it says, with what went and what came marked. */
export function CompareRow({ item: { item, was, now, differences }, compared }: Props) {
  const t = useText();
  const { periods, statuses, from, to } = compared;
  const state = now === null ? 'removed' : was === null ? 'added' : null;
  return (
    <tr data-state={state ?? undefined}>
      <th scope="row">
        <a href={itemAddress(now === null ? from : to, item.key)}>
          <ChangedText was={was?.title ?? null} now={now?.title ?? null} />
        </a>
        {state !== null && (
          <span className="ds-tag row-tag" data-color={state === 'removed' ? 'danger' : 'success'}>
            {t(compareMessages[state])}
          </span>
        )}
        <OwnDifferences differences={differences} language={to.language} />
        {unplaced(was, now).map(([old, next], at) => (
          <span key={at} className="row-note">
            <span className="muted">{t(compareMessages.unplaced)}</span>{' '}
            <ChangedCell was={old} now={next} kind="focus" statuses={statuses} />
          </span>
        ))}
      </th>
      {periods.map(({ key, was: old, now: next }) => (
        <td key={key} data-label={(next ?? old)?.label}>
          <ChangedCell was={cellOf(was, key)} now={cellOf(now, key)} kind={(next ?? old)?.kind ?? 'status'} statuses={statuses} />
        </td>
      ))}
      <td data-label={t(planMessages.contacts)}>
        <ChangedText was={contactsOf(was)} now={contactsOf(now)} />
      </td>
    </tr>
  );
}

function cellOf(item: Item | null, period: string): Cell | undefined {
  return item?.cells.find((cell) => cell.period === period);
}

function contactsOf(item: Item | null): string {
  return item?.contacts?.map(({ name }) => name).join(', ') ?? '';
}

function unplaced(was: Item | null, now: Item | null): readonly (readonly [Cell | undefined, Cell | undefined])[] {
  return pairUnplaced((was?.cells ?? []).filter(isUnplaced), (now?.cells ?? []).filter(isUnplaced));
}

function isUnplaced(cell: Cell): boolean {
  return cell.period === null;
}
