import { gapCosts, type GapCost } from './gap-costs.ts';
import type { Lexicon } from './lexicon.ts';
import { layoutCost } from './layout-cost.ts';
import { headingWeight, textCost, type Role, type TableFrame } from './text-costs.ts';
import type { TextTraits } from './text-traits.ts';
import type { TextLine } from './text-line.ts';
import { wordsOf, type Word } from './tokens.ts';
import { widthCost } from './width-cost.ts';

/** A text of a table: words from..to (exclusive) in a role. `pieces` are its lines as they stand. */
export type Segment = Readonly<{ role: Role; from: number; to: number; pieces: readonly string[]; lines: readonly [number, number] }>;

const longestText = 80;
const mostLines = 14;
/** A text that goes on where this much speaks against it is not weighed. */
const mostOn = 9;
/** A row begins on a line of its own. */
const inLineTitle = 25;

/**
 * `first` while the table's first row lasts; `short` for a title that is far narrower than its column, `long` for a text over several lines,
 * `heading` what it costs the last title to have cells.
 */
type State = { cost: number; from: number; back: number; first: boolean; short: boolean; long: boolean; heading: number };

/** States after a text: 0 a title, 1..n that many cells, n+1..2n+1 a contact after 0..n cells. */
function nextStates(cells: number): readonly (readonly (readonly [Role, number])[])[] {
  const states: (readonly [Role, number])[][] = [];
  for (let state = 0; state <= 2 * cells + 1; state += 1) {
    const isContact = state > cells;
    const count = isContact ? state - cells - 1 : state;
    const after: (readonly [Role, number])[] = [
      ['title', 0],
      ['contact', cells + 1 + count],
    ];
    if (!isContact && count < cells) after.push(['cell', count + 1]);
    states.push(after);
  }
  return states;
}

/** What it costs to end a row in a state: rows are full, or as their neighbours are, and have the contact their table has. */
function rowEnd(number: number, frame: TableFrame, bare: number, { long, heading }: State): number {
  const hasContact = number > frame.cells;
  const count = hasContact ? number - frame.cells - 1 : number;
  if (count === 0) return hasContact ? 1.5 : bare + (long ? 0.6 : 0) - heading * 0.25;
  const fill = frame.usual === null ? (count === frame.cells || !frame.hasHeader ? 0 : frame.partial) : count === frame.usual ? -0.2 : 0.6;
  const missing = hasContact || frame.contacts === 'none' ? 0 : frame.contacts === 'column' ? 0.8 : 0.4;
  return fill + missing;
}

/** Takes a table's lines apart into titles, cells and contacts: the cheapest reading of all (dynamic programming). */
export function segmentTable(
  lines: readonly TextLine[],
  frame: TableFrame,
  lexicon: Lexicon,
  traitsOf: (text: string) => TextTraits,
): Readonly<{ segments: Segment[]; cost: number }> {
  const words = wordsOf(lines);
  const gaps = gapCosts(words, lines, lexicon);
  const goOn = prefixSums(gaps);
  const next = nextStates(frame.cells);
  const bare = lexicon.opens >= 0.3 ? 0.4 : 1.3;
  // where tables begin with a heading, a first row with values is less likely
  const opening = lexicon.opens >= 0.7 ? 1.6 : lexicon.opens >= 0.5 ? 0.8 : 0;
  const best: (State | undefined)[][] = Array.from({ length: words.length + 1 }, () => []);
  const starts: number[] = [];
  for (let at = 0; at < words.length; at += 1) if (at === 0 || (gaps[at]?.cut ?? 99) < 20) starts.push(at);
  const ends = [...starts.slice(1), words.length];
  let firstStart = 0;
  for (const to of ends) {
    while ((starts[firstStart] ?? 0) < to - longestText || lineSpan(words, starts[firstStart] ?? 0, to) > mostLines) {
      if (firstStart >= starts.length - 1 || (starts[firstStart + 1] ?? to) >= to) break;
      firstStart += 1;
    }
    for (let index = firstStart; index < starts.length && (starts[index] ?? to) < to; index += 1) {
      const from = starts[index] ?? 0;
      const on = (goOn[to] ?? 0) - (goOn[from + 1] ?? 0);
      if (on > mostOn && index < starts.length - 1 && (starts[index + 1] ?? to) < to) continue;
      const pieces = piecesOf(words, from, to);
      const text = pieces.join(' ');
      const last = words[to - 1]?.text ?? '';
      const isShort = text.length < frame.titleWidth * 0.4;
      const price: Partial<Record<Role, number>> = {};
      const priceOf = (role: Role): number => {
        const width = role === 'title' ? frame.titleWidth : role === 'cell' ? frame.cellWidth : Math.max(frame.cellWidth, 26);
        const strict = role === 'title' ? 0.06 : role === 'contact' && traitsOf(text).person !== 'no' ? 0.03 : 0.3;
        price[role] ??=
          textCost(role, text, traitsOf(text), last, pieces.length, frame, lexicon) + widthCost(words, lines, from, to, width, strict);
        return price[role];
      };
      const cut = (gaps[from]?.cut ?? 0) + on;
      if (from === 0) {
        relax(best, to, 0, {
          cost: cut + priceOf('title'),
          from,
          back: -1,
          first: true,
          short: isShort,
          long: pieces.length > 1,
          heading: headingWeight(traitsOf(text), frame, lexicon),
        });
        continue;
      }
      const isInLine = words[from]?.gap === 'space';
      best[from]?.forEach((state, number) => {
        if (!state) return;
        for (const [role, number2] of next[number] ?? []) {
          if (role === 'contact' && frame.contacts === 'none') continue;
          const end =
            role === 'title'
              ? rowEnd(number, frame, bare, state) + (state.first && number > 0 ? opening : 0) + (isInLine ? inLineTitle : 0)
              : 0;
          const first = role !== 'title' && number === 0 ? (state.short ? 0.5 : 0) + state.heading : 0;
          const layout = layoutCost(role, state, words[from]?.gap, pieces.length, frame);
          relax(best, to, number2, {
            cost: state.cost + cut + end + layout + first + priceOf(role),
            from,
            back: number,
            first: state.first && role !== 'title',
            short: role === 'title' && isShort,
            long: pieces.length > 1,
            heading: role === 'title' ? headingWeight(traitsOf(text), frame, lexicon) : 0,
          });
        }
      });
    }
  }
  return trace(best, words, frame, bare);
}

function relax(best: (State | undefined)[][], at: number, number: number, state: State): void {
  const here = best[at];
  if (here && (here[number]?.cost ?? Infinity) > state.cost) here[number] = state;
}

const prefixSums = (gaps: readonly GapCost[]): number[] => {
  const sums = [0];
  for (const { on } of gaps) sums.push((sums.at(-1) ?? 0) + on);
  return sums;
};

const lineSpan = (words: readonly Word[], from: number, to: number): number => (words[to - 1]?.line ?? 0) - (words[from]?.line ?? 0) + 1;

function piecesOf(words: readonly Word[], from: number, to: number): string[] {
  const pieces: string[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word) break;
    if (at === from || word.gap !== 'space') pieces.push(word.text);
    else pieces[pieces.length - 1] += ` ${word.text}`;
  }
  return pieces;
}

function trace(
  best: readonly (readonly (State | undefined)[])[],
  words: readonly Word[],
  frame: TableFrame,
  bare: number,
): Readonly<{ segments: Segment[]; cost: number }> {
  const segments: Segment[] = [];
  let at = words.length;
  let number = -1;
  let cheapest = Infinity;
  best[at]?.forEach((state, index) => {
    const cost = state ? state.cost + rowEnd(index, frame, bare, state) : Infinity;
    if (cost < cheapest) [cheapest, number] = [cost, index];
  });
  while (at > 0) {
    const state = best[at]?.[number];
    if (!state) return { segments: [], cost: 0 };
    const role: Role = number === 0 ? 'title' : number <= frame.cells ? 'cell' : 'contact';
    const range = [words[state.from]?.line ?? 0, words[at - 1]?.line ?? 0] as const;
    segments.push({ role, from: state.from, to: at, pieces: piecesOf(words, state.from, at), lines: range });
    [at, number] = [state.from, state.back];
  }
  return { segments: segments.reverse(), cost: words.length === 0 ? 0 : cheapest };
}
