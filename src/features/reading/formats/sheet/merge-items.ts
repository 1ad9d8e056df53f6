import type { Cell } from '#features/plans/index.ts';
import type { Language } from '#shared/language.ts';
import type { RowItem } from './item-from-row.ts';
import { sheetWords } from './sheet-words.ts';

/** One item that stands on two rows: texts follow one another; two different statuses are none, and a doubt. */
export function mergeItems(first: RowItem, second: RowItem, periods: readonly string[], language: Language): RowItem {
  const disagreeing: string[] = [];
  const cells = periods.flatMap((period): Cell[] => {
    const [one, other] = [first, second].map(({ item }) => item.cells.find((cell) => cell.period === period));
    if (!one || !other) return [one, other].filter((cell) => cell !== undefined);
    const differs = one.status !== null && other.status !== null && one.status !== other.status;
    if (differs) disagreeing.push(period);
    const text = one.text === other.text ? one.text : [one.text, other.text].filter(Boolean).join(' ');
    return [{ period, text, status: differs ? null : (one.status ?? other.status), ...(one.open || other.open ? { open: true } : {}) }];
  });
  const [one, other] = [first.item, second.item];
  const names = new Set(one.contacts?.map(({ name }) => name));
  const contacts = [...(one.contacts ?? []), ...(other.contacts ?? []).filter(({ name }) => !names.has(name))];
  const links = [...new Set([...(one.links ?? []), ...(other.links ?? [])])];
  const uncertain = [
    ...(one.uncertain ?? []),
    ...(other.uncertain ?? []),
    ...disagreeing.map((period) => ({
      what: sheetWords.statusOf[language].replace('{period}', period),
      why: sheetWords.twoStatuses[language],
    })),
  ];
  const funding = one.funding ?? other.funding;
  return {
    item: {
      title: one.title || other.title,
      cells,
      ...(contacts.length > 0 ? { contacts } : {}),
      ...(links.length > 0 ? { links } : {}),
      ...(funding ? { funding } : {}),
      ...(uncertain.length > 0 ? { uncertain } : {}),
    },
    doubts: [
      ...first.doubts,
      ...second.doubts,
      ...disagreeing.map((period) => ({ code: 'status_differs_between_rows', text: one.title, period })),
    ],
  };
}
