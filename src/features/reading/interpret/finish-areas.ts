import type { Area, Item, Period } from '#features/plans/index.ts';
import type { Language } from '#shared/language.ts';
import type { Finding } from '../model/finding.ts';
import { uniqueKeys } from '../model/keys.ts';
import type { DraftArea, DraftCell, DraftItem } from './draft.ts';
import { uncertainText } from './uncertain-texts.ts';

export type Finished = Readonly<{ areas: readonly Area[]; findings: readonly Finding[] }>;

/** Drafts as the plan's areas with keys that are unique in the document, and a finding for each doubt. */
export function finishAreas(drafts: readonly DraftArea[], periods: readonly Period[], language: Language): Finished {
  const areaKeys = uniqueKeys(
    drafts.map((area) => area.title),
    'area',
  );
  const items = drafts.flatMap((area) => area.groups.flatMap((group) => group.items));
  const itemKeys = new Map(
    uniqueKeys(
      items.map((item) => item.title),
      'item',
    ).map((key, index) => [items[index], key]),
  );
  const findings: Finding[] = [];
  const areas = drafts.map((draft, index): Area => {
    const key = areaKeys[index] ?? 'area';
    const groups = draft.groups.map((group) => ({
      title: group.title,
      items: group.items.map((item) => {
        const itemKey = itemKeys.get(item) ?? 'item';
        findings.push(...itemFindings(item, key, itemKey, periods));
        return finishItem(item, itemKey, periods, language);
      }),
    }));
    return { key, number: draft.number, title: draft.title, vision: draft.vision, groups };
  });
  return { areas, findings };
}

function finishItem(item: DraftItem, key: string, periods: readonly Period[], language: Language): Item {
  const uncertain = item.cells.flatMap((cell) =>
    cell.doubts.flatMap((doubt) => uncertainText(doubt, cell, labelOf(cell, periods), language) ?? []),
  );
  return {
    key,
    title: item.title || '–',
    cells: item.cells.map(({ period, text, status, open }) => ({ period, text, status, ...(open ? { open } : {}) })),
    ...(item.funding === null ? {} : { funding: item.funding }),
    ...(item.contacts.length > 0 ? { contacts: item.contacts } : {}),
    ...(item.links.length > 0 ? { links: item.links } : {}),
    source: { page: item.page, box: item.box },
    ...(uncertain.length > 0 ? { uncertain } : {}),
  };
}

function itemFindings(item: DraftItem, area: string, key: string, periods: readonly Period[]): readonly Finding[] {
  const about = { page: item.page, box: item.box, area, item: key };
  const untitled: readonly Finding[] = item.title === '' ? [{ code: 'row_untitled', kind: 'ask', params: {}, ...about }] : [];
  const doubts = item.cells.flatMap((cell, index) =>
    cell.doubts.map((doubt): Finding => {
      const params = { title: item.title, text: cell.text, period: labelOf(cell, periods), ...doubt.params };
      const kind = doubt.code === 'status_color_differs' ? 'tell' : 'ask';
      return { code: doubt.code, kind, params, ...about, box: cell.box, cell: index };
    }),
  );
  return [...untitled, ...doubts];
}

function labelOf(cell: DraftCell, periods: readonly Period[]): string {
  return periods.find((period) => period.key === cell.period)?.label ?? '';
}
