import { Heading } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { AreaDifferences } from '../../model/compare/differences-by-area.ts';
import type { Compared } from '../compare-page.server.ts';
import { planMessages } from '../messages.ts';
import { ChangedText } from './changed-text.tsx';
import { CompareRow } from './compare-row.tsx';
import { HeadingRow } from './heading-row.tsx';
import { compareMessages } from './messages.ts';
import { OwnDifferences } from './own-differences.tsx';

type Props = Readonly<{ area: AreaDifferences; compared: Compared }>;

/** An area with what differs in it: its own, and its table with the headings and items that differ, in their places. */
export function CompareArea({ area: { area, own, headings }, compared }: Props) {
  const t = useText();
  const { to, periods } = compared;
  const id = `o-${area.key}`;
  const renamed = own.find(({ kind }) => kind === 'area-added' || kind === 'area-removed' || kind === 'area-renamed');
  return (
    <section aria-labelledby={id} className="area-section">
      <Heading level={2} data-size="xs" id={id} lang={to.language}>
        {renamed ? <ChangedText was={renamed.before} now={renamed.after} /> : area.title}
      </Heading>
      <OwnDifferences differences={own} language={to.language} />
      {headings.length > 0 && (
        <div className="table-region" role="region" aria-label={t(compareMessages.tableOf, { area: area.title })} tabIndex={0}>
          <table className="ds-table plan-table compare-table" data-size="sm" data-border="true" lang={to.language}>
            <thead>
              <tr>
                <th scope="col" className="measure-column">
                  {t(planMessages.measure)}
                </th>
                {periods.map(({ key, was, now }) => (
                  <th key={key} scope="col">
                    <ChangedText was={was?.label ?? null} now={now?.label ?? null} />
                  </th>
                ))}
                <th scope="col">{t(planMessages.contacts)}</th>
              </tr>
            </thead>
            {headings.map((heading) => (
              <tbody key={heading.title}>
                <HeadingRow heading={heading} columns={periods.length + 2} />
                {heading.items.map((item) => (
                  <CompareRow key={`${item.now === null} ${item.item.key}`} item={item} compared={compared} />
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </section>
  );
}
