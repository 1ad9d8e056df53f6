import type { ForumSummary } from '#features/fora/index.ts';
import { longDate } from '#shared/dates/format-date.ts';
import type { Language } from '#shared/language.ts';
import { layoutWheel, sentenceOf, type NumberedEntry } from '../index.ts';
import { kindOf, type WheelKind } from '../model/wheel-entry.ts';
import { shortened } from '#shared/text/shortened.ts';
import { ringOf, type Ring } from './model/rings.ts';
import { longestSentence } from './wheel-line.server.ts';

/** A mark of the drawing: where it stands, what it says, and where the list tells of it. */
export type WheelMark = Readonly<{ x: number; y: number; kind: WheelKind | null; written: string; label: string; href: string }>;

type Wheel = Readonly<{
  year: number;
  today: string;
  language: Language;
  rings: readonly Ring[];
  fora: readonly ForumSummary[];
  /** the numbers of the entries that the list shows: the others are in their months */
  listed: ReadonlySet<number>;
}>;

/** A mark says so many of its entries. */
const toldAtMost = 4;

/** The marks of a year, made where the entries are: the reader's browser gets no more than it draws. */
export function wheelMarks(entries: readonly NumberedEntry[], { year, today, language, rings, fora, listed }: Wheel): readonly WheelMark[] {
  const ringOfForum = new Map(fora.map((forum) => [forum.id, ringOf(rings, forum)]));
  const ofPlans = ringOf(rings, null);
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  const placed = entries.map(({ number, date, what, forum }) => ({
    number,
    date,
    kind: kindOf[what],
    ring: forum === null ? ofPlans : (ringOfForum.get(forum.id) ?? ofPlans),
  }));
  const { markers } = layoutWheel<WheelKind>({ year, rings: rings.length, entries: placed, today });
  return markers.flatMap(({ x, y, kind, numbers }) => {
    const told = numbers.slice(0, toldAtMost).flatMap((number) => byNumber.get(number) ?? []);
    const [first] = told;
    if (!first) return [];
    const label = told.map((entry) => sayEntry(entry, language)).join('; ');
    return [
      {
        x,
        y,
        kind,
        written: numbers.length > 1 ? `${first.number}+` : String(first.number),
        label: numbers.length > toldAtMost ? `${label} …` : label,
        href: listed.has(first.number) ? `#e-${first.number}` : `#maned-${Number(first.date.slice(5, 7))}`,
      },
    ];
  });
}

function sayEntry(entry: NumberedEntry, language: Language): string {
  return `${entry.number}. ${longDate(entry.date, language)}: ${shortened(sentenceOf(entry, language), longestSentence)}`;
}
