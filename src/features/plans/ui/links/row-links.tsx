import { useText } from '#web/text/use-text.ts';
import { useLinkCounts } from './link-counts-context.ts';
import { linkMessages } from './messages.ts';

/** `↗ 2 i sektorplaner` under an item's title in the table; nothing where it has no links. */
export function RowLinks({ item }: { readonly item: string }) {
  const t = useText();
  const { isOverall, counts } = useLinkCounts();
  const n = counts[item];
  if (n === undefined) return null;
  return (
    <span className="row-note muted">
      <span aria-hidden="true">↗ </span>
      {t(isOverall ? linkMessages.inSectors : linkMessages.inOverall, { n })}
    </span>
  );
}
