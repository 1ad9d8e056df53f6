/** A plan made up for a deck, and what its tables hold cell by cell: what a perfect reading gives. */
export type SampleCell = Readonly<{ text: string; status: number | null }>;
export type SampleItem = Readonly<{ title: string; cells: readonly SampleCell[]; contact: string }>;
export type SampleGroup = Readonly<{ title: string; items: readonly SampleItem[] }>;
export type SampleArea = Readonly<{ title: string; vision: readonly string[]; groups: readonly SampleGroup[] }>;
export type SampleStatus = Readonly<{ label: string; color: string }>;
export type SamplePlan = Readonly<{
  title: string;
  year: number;
  header: string;
  contactHeader: string;
  periods: readonly string[];
  statuses: readonly SampleStatus[];
  areas: readonly SampleArea[];
}>;

export type SampleWords = Readonly<{
  title: string;
  header: string;
  contactHeader: string;
  periods: readonly string[];
  statuses: readonly SampleStatus[];
  areas: readonly string[];
  groups: readonly string[];
  subjects: readonly string[];
  verbs: readonly string[];
  cells: readonly string[];
  visions: readonly string[];
  people: readonly string[];
}>;

/** A repeatable stream of numbers in [0, 1): mulberry32. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A plan of `areaCount` areas; item titles differ within the plan so that a reading can be matched to it. */
export function samplePlan(words: SampleWords, seed: number, areaCount: number): SamplePlan {
  const next = numbersFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const upTo = (count: number): number => Math.floor(next() * count);
  const used = new Set<string>();
  const itemTitle = (): string => {
    for (;;) {
      const [verb, subject, other] = [pick(words.verbs), pick(words.subjects), pick(words.subjects)];
      const title =
        next() < 0.4 || subject === other
          ? `${verb} ${subject}`
          : next() < 0.5
            ? `${verb} ${subject} og ${other}`
            : `${verb} ${subject} (${other}); ${pick(words.cells).toLowerCase()}`;
      if (!used.has(title)) {
        used.add(title);
        return title;
      }
    }
  };
  const cell = (): SampleCell => {
    const status = next() < 0.6 ? upTo(words.statuses.length) : null;
    return { text: next() < 0.55 ? pick(words.cells) : '', status };
  };
  const item = (): SampleItem => ({ title: itemTitle(), cells: words.periods.map(cell), contact: next() < 0.8 ? pick(words.people) : '' });
  const areas = words.areas.slice(0, areaCount).map((title): SampleArea => ({
    title,
    vision: Array.from({ length: 2 + upTo(2) }, (_, index) => words.visions[(index + title.length) % words.visions.length] ?? ''),
    groups: Array.from({ length: 2 }, (_, index) => ({
      title: words.groups[(index + title.length) % words.groups.length] ?? '',
      items: Array.from({ length: 1 + upTo(4) }, item),
    })),
  }));
  return {
    title: words.title,
    year: 2026,
    header: words.header,
    contactHeader: words.contactHeader,
    periods: words.periods,
    statuses: words.statuses,
    areas,
  };
}
