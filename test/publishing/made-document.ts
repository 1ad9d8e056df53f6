import { planFormat, type PlanDocument } from '#features/plans/index.ts';
import { isOpen } from '#features/reading/model/open-mark.ts';
import { legendStatuses } from '#features/reading/model/status-words.ts';
import { randomDeck } from '../decks/random-deck.ts';

/** The made-up plan that the decks of test/decks are drawn from, as a document: only what slides can show. */
export function madeDocument(seed: number): PlanDocument {
  const { plan } = randomDeck(seed);
  const { title, partnership, language, year, periods } = plan;
  let count = 0;
  return {
    format: planFormat,
    title,
    partnership,
    scope: { kind: 'overall' },
    year,
    language,
    periods,
    statuses: legendStatuses(plan.statuses),
    areas: plan.areas.map((area, at) => ({
      key: `omrade-${at + 1}`,
      number: area.number,
      title: area.title,
      vision: area.vision.map(({ text, points }) => ({ text, ...(points && { points: [...points] }) })),
      groups: area.groups.map((group) => ({
        title: group.title,
        items: group.items.map((item) => ({
          key: `tiltak-${(count += 1)}`,
          title: item.title,
          cells: item.cells
            .filter((cell) => cell.text !== '' || cell.status !== null)
            .map((cell) => ({ ...cell, ...(isOpen(cell.text) && { open: true }) })),
          funding: item.funding,
          ...(item.contacts.length > 0 && { contacts: item.contacts.map((name) => ({ name })) }),
        })),
      })),
    })),
  };
}
