import type { PlanDocument } from '#features/plans/index.ts';
import { cellMark, type ExpectedPlan } from './expected-plan.ts';

/** A plan document in the form of the truth, so that the two can be compared as wholes. */
export function asRead(document: PlanDocument): ExpectedPlan {
  return {
    periods: document.periods.map((period) => period.key),
    areas: document.areas.map((area) => ({
      title: area.title,
      number: area.number ?? null,
      vision: area.vision.flatMap(({ text, points = [] }) => [text, ...points.map((point) => `> ${point}`)]),
      groups: area.groups.map((group) => ({
        title: group.title,
        items: group.items.map((item) => ({
          title: item.title,
          cells: item.cells.map(cellMark),
          contacts: (item.contacts ?? []).map((contact) => contact.name),
          funding: item.funding ?? null,
        })),
      })),
    })),
  };
}
