import { Button, Heading } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { LinkRow } from '../../model/links/link-overview.ts';
import { LinkEndView } from './link-end-view.tsx';
import type { LinksPageData } from './links-page-data.ts';
import { linkMessages } from './messages.ts';
import { pairValue } from './pair-value.ts';

/** The confirmed links; those who arrange the plan change their kind or take them away. */
export function LinkedList({ shown: { overview, sectors, arranges } }: { readonly shown: LinksPageData }) {
  const t = useText();
  return (
    <section aria-labelledby="bekreftet">
      <Heading level={2} data-size="xs" id="bekreftet">
        {t(linkMessages.confirmed)}
      </Heading>
      {overview.linked.length === 0 && <p className="muted">{t(linkMessages.noneConfirmed)}</p>}
      <ul className="link-rows">
        {overview.linked.map((row) => (
          <li key={pairValue(row)} className="link-row">
            <LinkEndView end={row.sector} showsSector={sectors.length > 1} />
            <strong className="link-kind">{t(linkMessages[row.kind])}</strong>
            <LinkEndView end={row.overall} />
            {arranges && <LinkTools row={row} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function LinkTools({ row }: { readonly row: LinkRow }) {
  const t = useText();
  const other = row.kind === 'realises' ? 'contributes' : 'realises';
  const between = t(linkMessages.between, { sector: row.sector.item.title, overall: row.overall.item.title });
  return (
    <form method="post" className="link-tools no-print">
      <input type="hidden" name="par" value={pairValue(row)} />
      <input type="hidden" name="seen" value={row.kind} />
      <input type="hidden" name="kind" value={other} />
      <Button type="submit" name="act" value="kind" variant="tertiary" data-size="sm">
        {t(other === 'realises' ? linkMessages.makeRealises : linkMessages.makeContributes)}
        <span className="ds-sr-only"> {between}</span>
      </Button>
      <Button type="submit" name="act" value="unlink" variant="tertiary" data-size="sm">
        {t(linkMessages.remove)}
        <span className="ds-sr-only"> {between}</span>
      </Button>
    </form>
  );
}
