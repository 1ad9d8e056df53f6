import { Button } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { LinksPageData } from './links-page-data.ts';
import { linkMessages } from './messages.ts';
import { pairValue } from './pair-value.ts';

/** What was turned down, folded away, and the way back. */
export function DismissedList({ shown: { overview } }: { readonly shown: LinksPageData }) {
  const t = useText();
  if (overview.dismissed.length === 0) return null;
  return (
    <details className="ds-details no-print">
      <summary>{t(linkMessages.dismissed, { n: overview.dismissed.length })}</summary>
      <ul className="gap-rows">
        {overview.dismissed.map((row) => (
          <li key={pairValue(row)}>
            <form method="post" className="link-tools">
              <span lang={row.sector.plan.language}>
                {row.sector.item.title} – {row.overall.item.title}
              </span>
              <input type="hidden" name="par" value={pairValue(row)} />
              <Button type="submit" name="act" value="restore" variant="tertiary" data-size="sm">
                {t(linkMessages.restore)}
                <span className="ds-sr-only">
                  {' '}
                  {t(linkMessages.between, { sector: row.sector.item.title, overall: row.overall.item.title })}
                </span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  );
}
