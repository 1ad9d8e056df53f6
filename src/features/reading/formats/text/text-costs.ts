import { elsewhere, here, type Lexicon } from './lexicon.ts';
import type { RowLayout } from './row-layout.ts';
import { runsOn } from './small-words.ts';
import { goesOnWith } from './tokens.ts';
import type { TextTraits } from './text-traits.ts';

/** What a text of a table can be. A heading of a group is a title without cells until the rows are known. */
export type Role = 'title' | 'cell' | 'contact';

/** What is known of a table before it is taken apart. Widths are characters; `cells` is how many value columns it has. */
export type TableFrame = Readonly<{
  /** which of the document's tables it is */
  table: number;
  hasHeader: boolean;
  cells: number;
  contacts: 'column' | 'likely' | 'none';
  titleWidth: number;
  cellWidth: number;
  /** how many cells a row of this table has as a rule, when its rows agree */
  usual: number | null;
  /** what a row with fewer cells than columns costs: more where most rows of the document are full */
  partial: number;
  layout: RowLayout;
}>;

function contactCost(text: string, traits: TextTraits, lines: number, frame: TableFrame): number {
  if (frame.contacts === 'none' || text.length > 90) return 99;
  const unsure = frame.contacts === 'likely' ? 0.6 : 0;
  if (traits.person === 'likely') return unsure - 1;
  if (traits.person !== 'no') return unsure + 0.4;
  if (text.includes('@')) return unsure;
  if (traits.isUnit) return unsure + 0.4 + (lines > 3 ? 1 : 0);
  return frame.contacts === 'column' && text.length <= 40 ? 3 : 6;
}

/** The cost of a text in a role by its words alone: how it begins and ends, whether it is a word of the plan, a name, known. */
export function textCost(
  role: Role,
  text: string,
  traits: TextTraits,
  last: string,
  lines: number,
  frame: TableFrame,
  lexicon: Lexicon,
): number {
  if (role === 'contact') return contactCost(text, traits, lines, frame);
  let cost = 0.6;
  const { folded, isStatus: status } = traits;
  const asCell = elsewhere(lexicon.cells, folded, frame.table);
  const asHeading = elsewhere(lexicon.headings, folded, frame.table);
  const asTitle = elsewhere(lexicon.titles, folded, frame.table);
  const known = asCell > asHeading + asTitle || (here(lexicon.cells, folded, frame.table) > 1 && asHeading === 0);
  const titled = asTitle > asCell && text.length > frame.cellWidth * 1.3;
  const inside = lexicon.recurring.get(folded) === 'inside';
  if (runsOn(last)) cost += 2.5;
  if (traits.isUnbalanced) cost += 4;
  if (frame.contacts !== 'none' && traits.person === 'likely') cost += 3.5;
  if (frame.contacts === 'column' && (traits.person === 'possible' || traits.person === 'several')) cost += 1;
  if (role === 'title') {
    if (goesOnWith(text) || /^[?),]/.test(text)) cost += 6;
    if (text.startsWith('(')) cost += 5;
    if (text.endsWith('?')) cost += 1.5;
    if (status) cost += 5;
    else if (known && !titled) cost += 2;
    else if (inside) cost += 2;
    if (titled) cost -= 0.6;
    return cost;
  }
  if (goesOnWith(text) || /^[),]/.test(text)) cost += 2.5;
  if (text.startsWith('(')) cost += 2;
  if (status) cost -= 2;
  else if (known) cost -= 1.6;
  else if (inside) cost -= 1;
  if (titled) cost += 1;
  if (!status && !known) cost += headingLike(traits, lexicon, frame.table);
  return traits.words > 25 ? cost + (traits.words - 25) * 0.15 : cost;
}

/** What it costs a title that stands as a heading elsewhere to have cells here. */
export function headingWeight({ folded, isFunding }: TextTraits, frame: TableFrame, lexicon: Lexicon): number {
  if (isFunding) return 4;
  const asHeading = elsewhere(lexicon.headings, folded, frame.table);
  return asHeading > 0 && asHeading >= elsewhere(lexicon.titles, folded, frame.table) ? 2.4 : 0;
}

/** A text that stands as a heading elsewhere, or begins as one does, is hardly a cell here. */
function headingLike({ folded, starts }: TextTraits, lexicon: Lexicon, table: number): number {
  if (lexicon.opens < 0.3) return 0;
  if (elsewhere(lexicon.headings, folded, table) > elsewhere(lexicon.cells, folded, table)) return 3;
  const begins =
    elsewhere(lexicon.headingStarts, folded, table) > 0 || starts.some((start) => elsewhere(lexicon.headings, start, table) > 0);
  return begins ? 1.8 : 0;
}
