import { legendStatuses } from '#features/reading/model/status-words.ts';
import type { Truth } from '../../../bench/read/truth.ts';
import type { SamplePlan } from './sample-plan.ts';

/** What a document shows of a plan: without a legend the colours have no meaning, without a header the columns no year. */
export type Shown = Readonly<{ withLegend: boolean; withContact: boolean; withHeader: boolean; withVision: boolean }>;

/** What a perfect reading of a sample plan gives. */
export function sampleTruth(plan: SamplePlan, { withLegend, withContact, withHeader, withVision }: Shown): Truth {
  const keys = legendStatuses(plan.statuses.map(({ label }) => ({ label }))).map((status) => status.key);
  const periods = plan.periods.map((label) => /\d{4}/.exec(label)?.[0] ?? label);
  return {
    periods: periods.map((key) => ({ key })),
    areas: plan.areas.map((area) => ({
      title: area.title,
      target: withVision ? area.vision : [],
      groups: area.groups.map((group) => ({
        title: group.title,
        items: group.items.map((item) => {
          const cells = item.cells
            .map((cell, index) => ({ ...cell, period: periods[index] ?? null }))
            .filter((cell) => cell.text !== '' || cell.status !== null);
          return {
            title: item.title,
            cells: cells.map((cell) => cell.text),
            periods: withHeader ? cells.map((cell) => cell.period) : null,
            statuses: cells.map((cell) => (withLegend && cell.status !== null ? (keys[cell.status] ?? null) : null)),
            contacts: withContact && item.contact !== '' ? [item.contact] : [],
          };
        }),
      })),
    })),
  };
}
