import { useText } from '#web/text/use-text.ts';
import type { ShownStatus } from '../model/vocabulary.ts';
import { StatusWord } from '../parts/word.tsx';
import { compareMessages } from './messages.ts';

/** `◔ Planlagt → ◑ Under arbeid`; null where the cell was or is empty. */
export function ChangedStatus({ was, now }: Readonly<{ was: ShownStatus | null; now: ShownStatus | null }>) {
  const t = useText();
  return (
    <span className="changed-status">
      {was && (
        <del>
          <span className="ds-sr-only">{t(now ? compareMessages.before : compareMessages.wasRemoved)} </span>
          <StatusWord status={was} />
        </del>
      )}
      {was && now && <span aria-hidden="true"> → </span>}
      {now && (
        <ins>
          <span className="ds-sr-only">{t(was ? compareMessages.after : compareMessages.wasAdded)} </span>
          <StatusWord status={now} />
        </ins>
      )}
    </span>
  );
}
