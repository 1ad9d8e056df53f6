import { useText } from '#web/text/use-text.ts';
import type { LinksPageData } from './links-page-data.ts';
import { linkMessages } from './messages.ts';

/** How many links there are, how many suggestions wait, and how large the gaps are. */
export function LinkCounts({ shown: { overview, open, without, plan, arranges } }: { readonly shown: LinksPageData }) {
  const t = useText();
  return (
    <>
      <ul className="facts">
        <li>{t(linkMessages.linked, { n: overview.linked.length })}</li>
        <li>{arranges && open > 0 ? <a href="#forslag">{t(linkMessages.open, { n: open })}</a> : t(linkMessages.open, { n: open })}</li>
        <li>
          <a href="#uten-sektor">{t(linkMessages.uncoveredCount, { n: overview.uncovered.length })}</a>
        </li>
        <li>
          <a href="#uten-feste">{t(linkMessages.unanchoredCount, { n: overview.unanchored.length })}</a>
        </li>
      </ul>
      {without.length > 0 && <p className="muted">{t(linkMessages.without, { year: String(plan.year), sectors: without.join(', ') })}</p>}
    </>
  );
}
