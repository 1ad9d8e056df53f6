import type { Page } from '../model/page-model.ts';
import { areaTitle, titleMark, type AreaTitle } from './area-title.ts';
import type { TitleCandidate } from './page-titles.ts';

/** The areas that titles of table pages and of target pictures name. */
export function knownAreas(
  pages: readonly Page[],
  titles: ReadonlyMap<Page, readonly TitleCandidate[]>,
  tablePages: ReadonlySet<Page>,
): ReadonlySet<string> {
  const marks = pages.flatMap((page) => {
    const read = areaTitle(titles.get(page)?.[0]?.text ?? '');
    return tablePages.has(page) || read.vision ? [titleMark(read.title)] : [];
  });
  return new Set(marks.filter(Boolean));
}

/** What the slides between the tables are titled, and every heading over a table: some of them name areas. */
export function sectionTitles(
  pages: readonly Page[],
  titles: ReadonlyMap<Page, readonly TitleCandidate[]>,
  tablePages: ReadonlySet<Page>,
): readonly string[] {
  const headings = [...tablePages].flatMap((page) => (titles.get(page) ?? []).map(({ text }) => titleMark(areaTitle(text).title)));
  const before = pages.filter((page, index) => !tablePages.has(page) && tablePages.has(pages[index + 1] ?? page));
  return [...headings, ...before.map((page) => titleMark(areaTitle(titles.get(page)?.[0]?.text ?? '').title))].filter(Boolean);
}

/** The first candidate that says more than "Målbilde" or "forts."; a vision slide's area may be its second text. */
export function firstTitle(list: readonly TitleCandidate[], known: ReadonlySet<string>): AreaTitle | null {
  const reads = list.map(({ text }) => areaTitle(text));
  const [first] = reads;
  if (!first || first.title !== '') return first ?? null;
  return reads.find((read) => known.has(titleMark(read.title))) ?? first;
}

/** A page's own title, unless only the target picture's heading names a known area. */
export function chosenTitle(title: AreaTitle | null, about: string, known: ReadonlySet<string>): AreaTitle | null {
  const isKnown = (text: string): boolean => known.has(titleMark(text));
  if (about !== '' && isKnown(about) && !(title && isKnown(title.title)))
    return { title: about, number: null, vision: true, continued: false };
  return title && title.title !== '' ? title : null;
}

/** A target picture before its area is named belongs to the next page with a table. */
export function upcoming(
  pages: readonly Page[],
  index: number,
  titles: ReadonlyMap<Page, readonly TitleCandidate[]>,
  tablePages: ReadonlySet<Page>,
): AreaTitle | null {
  const page = pages[index];
  if (!page || tablePages.has(page)) return null;
  const next = pages.slice(index + 1).find((later) => tablePages.has(later));
  const text = next && titles.get(next)?.[0]?.text;
  return text ? areaTitle(text) : null;
}
