import type { Cell, Period, Status } from '#features/plans/index.ts';
import { fold } from '../../../model/fold-text.ts';
import { statusOfText } from '../../../model/status-words.ts';
import { colorDistance } from '../../../interpret/color-distance.ts';
import type { ExpectedPlan } from './expected-plan.ts';
import type { SeenCell } from './seen-rows.ts';
import { sameLines, seenLines } from './seen-text.ts';

const symbols = /^[○◔◐●✕?] (?=\S)/u;
const nearColor = 3;

/** How a cell looked when it was written. */
export type Before = Readonly<{ lines: readonly string[]; color: string | null; cell: Cell | null }>;

/** What a person made of a cell: its lines by what they mean, and its colour where only that was changed. */
export function mergeCell(period: Period, seen: SeenCell, before: Before, expected: ExpectedPlan): Cell | null {
  const lines = [...seen.lines];
  const word = takeStatus(lines, before, expected);
  const isOpen = takeOpen(lines, expected.words.open);
  const old = before.cell;
  const oldStatus = old?.status ?? null;
  const byColor = seen.color === before.color ? undefined : statusOfColor(seen.color, expected);
  const spoken = word === undefined ? (seen.color !== null && seen.color === before.color ? oldStatus : null) : word;
  const status = byColor !== undefined && (word === undefined || word === oldStatus) ? byColor : spoken;
  const oldText = old ? seenLines(old.text.split(/\r\n?|\n/u)) : [];
  const text = old && sameLines(lines, oldText) ? old.text : lines.join('\n');
  if (text === '' && status === null && !isOpen && (word === undefined || old === null)) return null;
  const open = isOpen === (old?.open === true) ? old?.open : isOpen || undefined;
  return { period: period.key, text, status, ...(open === undefined ? {} : { open }) };
}

/** Takes the line that says the status off: its key, null for the unknown one; undefined where no line says it. */
export function takeStatus(lines: string[], before: Before, expected: ExpectedPlan): string | null | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const bare = first.replace(symbols, '');
  const hadStatus = before.color !== null;
  if (bare === first && !hadStatus) return undefined;
  const { statuses } = expected.document;
  const named = statuses.filter(({ label }) => fold(label) === fold(bare));
  const isUnknown = fold(expected.unknown.label) === fold(bare);
  const status = chosen(named, before.cell) ?? (isUnknown ? null : statusOfText(bare, statuses));
  if (status === null && !isUnknown) return undefined;
  lines.shift();
  return status;
}

function chosen(named: readonly Status[], cell: Cell | null): string | null {
  return (named.find(({ key }) => key === cell?.status) ?? named[0])?.key ?? null;
}

function takeOpen(lines: string[], word: string): boolean {
  const at = lines.findLastIndex((line) => line === '(?)' || fold(line) === fold(`(?) ${word}`) || fold(line) === fold(word));
  if (at < 0) return false;
  lines.splice(at, 1);
  return true;
}

/** The status that a fill stands for, null for the unknown one's; undefined for a colour that means none. */
function statusOfColor(color: string | null, { document, unknown, colorOf }: ExpectedPlan): string | null | undefined {
  if (color === null) return undefined;
  if (colorDistance(color, unknown.color) < nearColor) return null;
  return document.statuses.find(({ key }) => colorDistance(color, colorOf(key)) < nearColor)?.key;
}
