import { getResolvedPDFJS } from 'unpdf';
import type { Ink } from './ink.ts';
import { matrixFrom } from './matrix.ts';
import type { PdfPage } from './open-pdf.ts';
import type { FontFacts } from './paint-state.ts';
import type { Operation } from './walk-page.ts';
import { walkPage } from './walk-page.ts';

export type InkedPage = Readonly<{ ink: Ink; width: number; height: number }>;

const maxOperations = 600_000;

/** The ink of one page, turned so that most of its text stands upright. Sizes in points. */
export async function readInk(page: PdfPage): Promise<InkedPage> {
  const { OPS } = await getResolvedPDFJS();
  const names = operationNames(OPS);
  const list = await page.getOperatorList({ annotationMode: 0 });
  const fonts = new Map<string, FontFacts | null>();
  const fontOf = (id: string): FontFacts | null => {
    if (!fonts.has(id)) fonts.set(id, page.commonObjs.has(id) ? fontFacts(page.commonObjs.get(id)) : null);
    return fonts.get(id) ?? null;
  };
  const walk = (turn: number): InkedPage => {
    const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 });
    const area = { x0: 0, y0: 0, x1: viewport.width, y1: viewport.height };
    const operations = operationsOf(list.fnArray, list.argsArray, names);
    const ink = walkPage(operations, { viewport: matrixFrom(viewport.transform) ?? [1, 0, 0, -1, 0, viewport.height], area, fontOf });
    return { ink, width: viewport.width, height: viewport.height };
  };
  const upright = walk(0);
  const most = Math.max(...upright.ink.turned);
  if (most <= upright.ink.chars.length) return upright;
  return walk([270, 180, 90][upright.ink.turned.indexOf(most)] ?? 0);
}

function operationNames(codes: Readonly<Record<string, number>>): ReadonlyMap<number, string> {
  return new Map(Object.entries(codes).map(([name, code]) => [code, name]));
}

function* operationsOf(codes: readonly number[], args: readonly unknown[], names: ReadonlyMap<number, string>): Generator<Operation> {
  for (let index = 0; index < Math.min(codes.length, maxOperations); index += 1) {
    const name = names.get(codes[index] ?? -1) ?? '';
    yield { name, args: argumentsOf(name, args[index], names) };
  }
}

/** A matrix may come as one typed array instead of six arguments; a path names its painting operation by code. */
function argumentsOf(name: string, args: unknown, names: ReadonlyMap<number, string>): readonly unknown[] {
  if (ArrayBuffer.isView(args)) return [...(args as Float32Array)];
  if (!Array.isArray(args)) return [];
  return name === 'constructPath' ? [names.get(Number(args[0])) ?? '', ...args.slice(1)] : args;
}

function fontFacts(font: unknown): FontFacts | null {
  if (typeof font !== 'object' || font === null) return null;
  const { name, bold, black, ascent, descent, fontMatrix, vertical } = font as Readonly<Record<string, unknown>>;
  const unit = Array.isArray(fontMatrix) && typeof fontMatrix[0] === 'number' ? fontMatrix[0] : 0.001;
  return {
    bold: bold === true || black === true || /bold|black|heavy|semibold|demi/i.test(String(name ?? '')),
    ascent: reasonable(ascent, 0.6, 1.2, 0.9),
    descent: reasonable(descent, -0.5, -0.1, -0.22),
    unit,
    vertical: vertical === true,
  };
}

function reasonable(value: unknown, least: number, most: number, otherwise: number): number {
  return typeof value === 'number' && value >= least && value <= most ? value : otherwise;
}
