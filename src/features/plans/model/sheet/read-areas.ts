import type { Area, Group, Item, Vision } from '../plan-document.ts';
import type { AreaRow } from './area-rows.ts';
import { visionTexts } from './area-rows.ts';
import { isSame } from '#shared/is-same.ts';
import { slugOf, takeSlug } from '#shared/slug.ts';
import { linesOf, seenText } from './seen-text.ts';
import type { AreaSupplement } from './supplement.ts';

/** An area as the rows of items tell it: its number and title, and its groups in order. */
export type DraftArea = { number: string; title: string; groups: (Group & { items: Item[] })[] };

type Entry = Readonly<{ number: string; title: string; key: string; texts: readonly Readonly<{ statement: string; points: string }>[] }>;

/**
 * The areas of both sheets: those with items in the order of their rows, then those that only the sheet of target pictures
 * has. An area that was renamed in one of the sheets is known by what it was called when the file was written.
 */
export function joinAreas(drafts: readonly DraftArea[], rows: readonly AreaRow[], written: readonly AreaSupplement[]): readonly Area[] {
  const left = entriesOf(rows);
  const matched = new Map<DraftArea, Entry>();
  const titleOf = (key: string): string | undefined => written.find((area) => area.key === key)?.title;
  const match = (isIt: (draft: DraftArea, entry: Entry) => boolean): void => {
    for (const draft of drafts) {
      const at = matched.has(draft) ? -1 : left.findIndex((entry) => isIt(draft, entry));
      if (at !== -1) matched.set(draft, left.splice(at, 1)[0] as Entry);
    }
  };
  match((draft, entry) => draft.title === entry.title && draft.number === entry.number);
  match((draft, entry) => draft.title === entry.title);
  const known = new Set(matched.keys());
  match((draft, entry) => seenText(titleOf(entry.key) ?? '') === draft.title);
  const renamedThere = new Set([...matched.keys()].filter((draft) => !known.has(draft)));
  match((draft, entry) => draft.number !== '' && draft.number === entry.number);
  const taken = new Set([...matched.values(), ...left].map(({ key }) => key));
  const areas = drafts.map((draft): Area => {
    const entry = matched.get(draft);
    const named = entry && renamedThere.has(draft) ? entry : draft;
    const before = written.find(({ key, title }) => !taken.has(key) && seenText(title) === draft.title);
    const key = entry?.key || before?.key || takeSlug(slugOf(named.title, 60, 'omrade'), taken);
    taken.add(key);
    return areaOf(key, named, entry?.texts ?? [], draft.groups, written);
  });
  return [...areas, ...left.map((entry) => areaOf(entry.key || takeSlug(slugOf(entry.title), taken), entry, entry.texts, [], written))];
}

function entriesOf(rows: readonly AreaRow[]): Entry[] {
  const entries: (Omit<Entry, 'texts'> & { texts: { statement: string; points: string }[] })[] = [];
  for (const { number, area, key, statement, points } of rows) {
    const last = entries.at(-1);
    const goesOn = last && ((area === '' && key === '') || (last.key === key && last.title === area && last.number === number));
    if (goesOn) last.texts.push({ statement, points });
    else if (area !== '' || key !== '') entries.push({ number, title: area, key, texts: [{ statement, points }] });
  }
  return entries;
}

function areaOf(
  key: string,
  { number, title }: Readonly<{ number: string; title: string }>,
  texts: Entry['texts'],
  groups: readonly Group[],
  written: readonly AreaSupplement[],
): Area {
  const before = written.find((area) => area.key === key);
  const vision = texts.flatMap(visionOf);
  const shown =
    before?.vision && visionTexts(before.vision).map((text) => ({ statement: seenText(text.statement), points: seenText(text.points) }));
  return {
    key,
    ...(number === '' && before?.numberless ? {} : { number: numberOf(number) }),
    title: before && seenText(before.title) === title ? before.title : title,
    vision: before?.vision && isSame(shown, texts) ? before.vision : vision,
    groups,
  };
}

function visionOf({ statement, points }: Readonly<{ statement: string; points: string }>): readonly Vision[] {
  const lines = linesOf(points).map((line) => line.replace(/^[•‣▪-]\s+/u, ''));
  if (statement === '' && lines.length === 0) return [];
  return [{ text: statement, ...(lines.length > 0 && { points: lines }) }];
}

function numberOf(text: string): number | null {
  const [digits] = /^-?\d{1,9}(?=[.)]?$)/.exec(text) ?? [];
  return digits === undefined ? null : Number(digits);
}
