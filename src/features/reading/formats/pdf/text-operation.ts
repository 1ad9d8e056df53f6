import { matrixFrom, identity } from './matrix.ts';
import type { FontFacts, PaintState, TextCursor } from './paint-state.ts';

/** Applies an operation that sets the text state or moves the cursor; the others are left alone. PDF 32000-1, 9.3–9.4. */
export function applyTextOperation(
  name: string,
  args: readonly unknown[],
  state: PaintState,
  cursor: TextCursor,
  fontOf: (id: string) => FontFacts | null,
): void {
  const number = (at: number): number => (typeof args[at] === 'number' ? args[at] : 0);
  switch (name) {
    case 'beginText':
      return startLine(cursor, args.length === 6 ? args : null);
    case 'setTextMatrix':
      return startLine(cursor, matrixFrom(args[0]) === null ? args : args[0]);
    case 'moveText':
      return nextLine(cursor, number(0), number(1));
    case 'setLeadingMoveText':
      state.leading = number(1);
      return nextLine(cursor, number(0), number(1));
    case 'nextLine':
      return nextLine(cursor, 0, state.leading);
    case 'setLeading':
      state.leading = -number(0);
      return;
    case 'setFont':
      state.font = typeof args[0] === 'string' ? fontOf(args[0]) : null;
      state.fontSize = number(1);
      return;
    case 'setCharSpacing':
      state.charSpacing = number(0);
      return;
    case 'setWordSpacing':
      state.wordSpacing = number(0);
      return;
    case 'setHScale':
      state.horizontalScale = number(0) / 100;
      return;
    case 'setTextRise':
      state.rise = number(0);
      return;
    case 'setTextRenderingMode':
      state.renderMode = number(0);
  }
}

function startLine(cursor: TextCursor, matrix: unknown): void {
  cursor.matrix = matrixFrom(matrix) ?? identity;
  cursor.x = cursor.y = cursor.lineX = cursor.lineY = 0;
}

function nextLine(cursor: TextCursor, dx: number, dy: number): void {
  cursor.x = cursor.lineX += dx;
  cursor.y = cursor.lineY += dy;
}
