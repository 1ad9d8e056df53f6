import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { PlanSummary } from '../../queries/list-plans.ts';
import { planMessages } from '../messages.ts';

/** Links that narrow the list to one sector, where there is more than one plan to choose from. */
export function SectorLinks({ plans, current }: { readonly plans: readonly PlanSummary[]; readonly current: string | null }) {
  const t = useText();
  const sectors = new Set(plans.flatMap(({ scope }) => (scope.kind === 'sector' ? [scope.sector] : [])));
  if (sectors.size < 2) return null;
  return (
    <nav aria-label={t(planMessages.sectorFilter)} className="chips no-print">
      <Link className="ds-chip" to="/" aria-current={current === null ? 'true' : undefined}>
        {t(planMessages.allSectors)}
      </Link>
      {[...sectors].toSorted(new Intl.Collator('nb').compare).map((sector) => (
        <Link
          key={sector}
          className="ds-chip"
          to={`/?sektor=${encodeURIComponent(sector)}`}
          aria-current={current === sector ? 'true' : undefined}
        >
          {sector}
        </Link>
      ))}
    </nav>
  );
}
