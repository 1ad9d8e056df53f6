import { hexOf } from './blend.ts';
import { showGlyphs } from './glyphs.ts';
import type { Char, Fill, Ink, Rule } from './ink.ts';
import type { Matrix } from './matrix.ts';
import { compose, identity, matrixFrom } from './matrix.ts';
import { paintFill, paintStroke } from './paint-path.ts';
import type { FontFacts, PaintState } from './paint-state.ts';
import { freshCursor, initialState } from './paint-state.ts';
import { boundsOf, outlinesOf } from './paths.ts';
import type { Rect } from './rect.ts';
import { intersection } from './rect.ts';
import { applyTextOperation } from './text-operation.ts';

export type Operation = Readonly<{ name: string; args: readonly unknown[] }>;

/** `viewport` maps the page's own coordinates to points from its top left corner. */
export type PageSpace = Readonly<{ viewport: Matrix; area: Rect; fontOf: (id: string) => FontFacts | null }>;

const maxChars = 100_000;
const maxNesting = 500;

/** What a page paints, in points from its top left corner: walks PDF.js' operations with the state they change. */
export function walkPage(operations: Iterable<Operation>, space: PageSpace): Ink {
  let state = initialState(space.viewport, space.area);
  let pendingClip = false;
  let order = 0;
  const cursor = freshCursor();
  const saved: PaintState[] = [];
  const groupAlpha: number[] = [];
  const [chars, fills, rules]: [Char[], Fill[], Rule[]] = [[], [], []];
  const turned: [number, number, number] = [0, 0, 0];

  const save = (): void => {
    if (saved.length < maxNesting) saved.push({ ...state });
  };
  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  const transform = (matrix: unknown): void => {
    state.ctm = compose(state.ctm, matrixFrom(matrix) ?? identity);
  };

  for (const { name, args } of operations) {
    if (name === 'save') save();
    else if (name === 'restore' || name === 'paintFormXObjectEnd') restore();
    else if (name === 'transform') transform(args);
    else if (name === 'paintFormXObjectBegin') {
      save();
      transform(args[0]);
    } else if (name === 'beginGroup') {
      save();
      groupAlpha.push(state.fillAlpha);
    } else if (name === 'endGroup') {
      groupAlpha.pop();
      restore();
    } else if (name === 'setLineWidth') state.lineWidth = typeof args[0] === 'number' ? args[0] : 1;
    else if (name === 'setGState') setExtended(args[0]);
    else if (name === 'setFillRGBColor') state.fill = hexOf(args[0]);
    else if (name === 'setFillColorN' || name === 'setFillTransparent') state.fill = null;
    else if (name === 'clip' || name === 'eoClip') pendingClip = true;
    else if (name === 'constructPath') paintPath(String(args[0]), firstBuffer(args[1]));
    else if (name === 'showText') showText(args[0]);
    else applyTextOperation(name, args, state, cursor, space.fontOf);
  }
  return { chars, fills, rules, turned };

  function setExtended(entries: unknown): void {
    for (const entry of Array.isArray(entries) ? entries : []) {
      const [key, value]: readonly unknown[] = Array.isArray(entry) ? entry : [];
      if (key === 'ca' && typeof value === 'number') state.fillAlpha = value * (groupAlpha.at(-1) ?? 1);
      if (key === 'LW' && typeof value === 'number') state.lineWidth = value;
      if (key === 'BM') state.blended = value !== 'source-over' && value !== 'Normal';
      if (key === 'SMask') state.masked = value !== false && value !== null;
    }
  }

  function paintPath(kind: string, buffer: ArrayLike<number> | null): void {
    const outlines = buffer === null ? [] : outlinesOf(buffer, state.ctm);
    if (/fill/i.test(kind)) for (const outline of outlines) paintFill(outline, state, (order += 1), fills, rules);
    if (/stroke/i.test(kind)) for (const outline of outlines) paintStroke(outline, state, (order += 1), rules);
    const only = outlines[0];
    if (pendingClip && only !== undefined && outlines.length === 1) state.clip = intersection(state.clip, boundsOf(only));
    pendingClip = false;
  }

  function showText(glyphs: unknown): void {
    order += 1;
    const shown = showGlyphs(Array.isArray(glyphs) ? glyphs : [], state, cursor, order);
    if (shown.turn !== null && shown.turn > 0) turned[(shown.turn - 1) as 0 | 1 | 2] += shown.count;
    for (const char of shown.chars) if (chars.length < maxChars && isOnPage(char, space.area)) chars.push(char);
  }
}

function firstBuffer(value: unknown): ArrayLike<number> | null {
  const first: unknown = Array.isArray(value) ? value[0] : null;
  return first instanceof Float32Array || Array.isArray(first) ? first : null;
}

function isOnPage(char: Char, area: Rect): boolean {
  const middle = (char.x0 + char.x1) / 2;
  return middle >= area.x0 && middle <= area.x1 && char.baseline >= area.y0 && char.baseline <= area.y1 + 2 && char.size > 1;
}
