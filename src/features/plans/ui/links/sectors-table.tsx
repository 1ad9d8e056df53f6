import { Link, type useLoaderData } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { LinkEnd } from '../../model/links/link-ends.ts';
import type { BesideItem } from '../../model/links/sectors-of-area.ts';
import type { loader } from '../area-sectors-page.server.ts';
import { LatestStatusView } from './link-end-view.tsx';
import { linkMessages } from './messages.ts';

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

/** One column for the overall plan and one for each sector, also those without a plan; on a phone one below the other. */
export function SectorsTable({ shown: { plan, area, sectors, without, rows, unanchored, elsewhere } }: { readonly shown: Shown }) {
  const t = useText();
  const noPlan = t(linkMessages.noPlan, { year: String(plan.year) });
  const missing = without.map((sector) => (
    <td key={sector} data-label={sector} className="muted">
      {noPlan}
    </td>
  ));
  return (
    <div className="table-region" role="region" aria-label={`${t(linkMessages.sideBySide)}: ${area.title}`} tabIndex={0}>
      <table className="ds-table sectors-table" data-size="sm" data-border="true" lang={plan.language}>
        <thead>
          <tr>
            <th scope="col">{t(linkMessages.overallColumn)}</th>
            {sectors.map(({ slug, sector, title }) => (
              <th key={slug} scope="col">
                <Link className="ds-link" to={`/planer/${slug}`} title={title}>
                  {sector}
                </Link>
              </th>
            ))}
            {without.map((sector) => (
              <th key={sector} scope="col">
                {sector}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ overall, sectors: beside }) => (
            <tr key={overall.item.key}>
              <th scope="row">
                <EndCell end={overall} />
              </th>
              {sectors.map(({ slug, sector }, at) => (
                <td key={slug} data-label={sector}>
                  <Beside ends={beside[at] ?? []} />
                </td>
              ))}
              {missing}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <th scope="row">{t(linkMessages.noItems)}</th>
              {sectors.map(({ slug, sector }) => (
                <td key={slug} data-label={sector} />
              ))}
              {missing}
            </tr>
          )}
          <RestRow heading={t(linkMessages.rest)} sectors={sectors} ends={unanchored} missing={missing} />
          {elsewhere.some((ends) => ends.length > 0) && (
            <RestRow heading={t(linkMessages.elsewhere)} sectors={sectors} ends={elsewhere} missing={missing} />
          )}
        </tbody>
      </table>
    </div>
  );
}

type RestProps = Readonly<{
  heading: string;
  sectors: Shown['sectors'];
  ends: readonly (readonly LinkEnd[])[];
  missing: readonly React.JSX.Element[];
}>;

function RestRow({ heading, sectors, ends, missing }: RestProps) {
  const t = useText();
  return (
    <tr className="rest-row">
      <th scope="row">{heading}</th>
      {sectors.map(({ slug, sector }, at) => {
        const own = ends[at] ?? [];
        return (
          <td key={slug} data-label={sector}>
            {own.length === 0 ? (
              <span className="muted">{t(linkMessages.noGap)}</span>
            ) : (
              <ul>
                {own.map((end) => (
                  <li key={end.item.key}>
                    <EndCell end={end} />
                  </li>
                ))}
              </ul>
            )}
          </td>
        );
      })}
      {missing}
    </tr>
  );
}

function Beside({ ends }: { readonly ends: readonly BesideItem[] }) {
  const t = useText();
  if (ends.length === 0) return <span className="muted">{t(linkMessages.noLink)}</span>;
  return (
    <ul>
      {ends.map((end) => (
        <li key={end.item.key}>
          <span className="row-note muted">{t(linkMessages[end.kind])}</span>
          <EndCell end={end} />
        </li>
      ))}
    </ul>
  );
}

function EndCell({ end }: { readonly end: LinkEnd }) {
  return (
    <>
      <Link className="ds-link" to={`/planer/${end.plan.slug}/tiltak/${encodeURIComponent(end.item.key)}`} lang={end.plan.language}>
        {end.item.title}
      </Link>{' '}
      <LatestStatusView end={end} />
    </>
  );
}
