import type { Truth, TruthItem } from '../../bench/read/truth.ts';
import { defaultStatuses, statusOfText } from '#features/reading/model/status-words.ts';
import type { NamedDeck } from './deck-designs.ts';
import type { DeckItem } from './deck-plan.ts';

/** The truth of a deck in the form that the benchmark scores. */
export function truthOfDeck({ plan, design }: Pick<NamedDeck, 'plan' | 'design'>): Truth {
  return {
    periods: plan.periods,
    areas: plan.areas.map((area) => ({
      title: area.title,
      target: design.vision === 'none' ? [] : area.vision.flatMap(({ text, points = [] }) => [text, ...points]),
      groups: area.groups.map((group) => ({ title: group.title, items: group.items.map((item) => truthOfItem({ plan, design }, item)) })),
    })),
  };
}

/** A coloured cell whose colour nothing explains is there all the same, without a status. */
function truthOfItem({ plan, design }: Pick<NamedDeck, 'plan' | 'design'>, item: DeckItem): TruthItem {
  const cells = item.cells.filter((cell) => cell.text !== '' || cell.status !== null);
  const word = (text: string): string | null => plan.statuses.find((status) => status.label === text)?.key ?? null;
  const statuses = cells.map((cell) =>
    design.legend === 'none' ? statusOfText(cell.text, defaultStatuses(plan.language)) : (cell.status ?? word(cell.text)),
  );
  return {
    title: item.title,
    cells: cells.map((cell) => cell.text),
    periods: cells.map((cell) => cell.period),
    statuses,
    contacts: design.contactHeader === null ? [] : item.contacts,
    funding: item.funding,
  };
}
