import { defaultStatuses, statusOfText } from '#features/reading/model/status-words.ts';
import type { DeckDesign } from './deck-design.ts';
import type { DeckItem, DeckPlan, DeckPlanCell } from './deck-plan.ts';

/** What a perfect reading of the deck gives, in the form that `asRead` brings a plan document into. */
export type ExpectedPlan = Readonly<{ periods: readonly string[]; areas: readonly ExpectedArea[] }>;

type ExpectedArea = Readonly<{
  title: string;
  number: number | null;
  vision: readonly string[];
  groups: readonly Readonly<{ title: string; items: readonly ExpectedItem[] }>[];
}>;

type ExpectedItem = Readonly<{
  title: string;
  cells: readonly string[];
  contacts: readonly string[];
  funding: string | null;
}>;

/** The truth of a plan as a design shows it: without a legend only the words tell, without an agenda there are no numbers. */
export function expectedPlan(plan: DeckPlan, design: DeckDesign): ExpectedPlan {
  return {
    periods: plan.periods.map((period) => period.key),
    areas: plan.areas.map((area) => ({
      title: area.title,
      number: design.agenda ? area.number : null,
      vision:
        design.vision === 'none' ? [] : area.vision.flatMap(({ text, points = [] }) => [text, ...points.map((point) => `> ${point}`)]),
      groups: area.groups.map((group) => ({ title: group.title, items: group.items.map((item) => expectedItem(plan, design, item)) })),
    })),
  };
}

function expectedItem(plan: DeckPlan, design: DeckDesign, item: DeckItem): ExpectedItem {
  const cells = item.cells.map((cell) => ({ ...cell, status: shownStatus(plan, design, cell) }));
  return {
    title: item.title,
    cells: cells.filter((cell) => cell.text !== '' || cell.status !== null || isColored(design, item, cell)).map(cellMark),
    contacts: design.contactHeader === null ? [] : item.contacts,
    funding: item.funding,
  };
}

/** A colour that nothing explains is still there: the cell is read, with no status. */
function isColored(design: DeckDesign, item: DeckItem, cell: DeckPlanCell): boolean {
  return design.legend === 'none' && item.cells.some((one) => one.period === cell.period && one.status !== null);
}

function shownStatus(plan: DeckPlan, design: DeckDesign, cell: DeckPlanCell): string | null {
  // without a legend the plan's vocabulary is the usual four
  if (design.legend === 'none') return statusOfText(cell.text, defaultStatuses(plan.language));
  return cell.status ?? plan.statuses.find((status) => status.label === cell.text)?.key ?? null;
}

export function cellMark(cell: Readonly<{ period: string | null; text: string; status: string | null }>): string {
  return `${cell.period}: ${cell.text} [${cell.status}]`;
}
