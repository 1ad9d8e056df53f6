import { columnHeader } from '../../model/column-header.ts';
import { collapse, fold } from '../../model/fold-text.ts';
import { isLegendWord, isStatusWord } from '../../model/status-words.ts';
import { findHeader } from './header-rows.ts';
import type { TextLine, TextPage } from './text-line.ts';

/** The labels of the plan's legend in their order, and the lines that are the legend (or its heading). */
export type TextLegend = Readonly<{ labels: readonly string[]; lines: ReadonlySet<number> }>;

const symbol = /^[^\p{L}\p{N}(]+/u;
const heading =
  /^(?:tegnforklaring|teiknforklaring|forklaring|fargekoder?|fargekodar|fargeforklaring|status|statusfarger|statusfargar|legend|key|colou?r key)\s*:?$/iu;
const clean = (text: string): string => collapse(text.replace(symbol, ''));
const longest = 8;

type Window = { labels: string[]; places: { page: TextPage; from: number }[] };

/** One line that holds the whole legend: "Ikke påbegynt  Planlagt/påbegynt  Under arbeid  Ferdigstilt". */
export function legendInLine(text: string): string[] | null {
  const words = collapse(text.replace(/^[^:]{0,20}:\s/, ''))
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length < 3 || words.length > 24) return null;
  const labels: string[] = [];
  for (let from = 0; from < words.length;) {
    let to = Math.min(words.length, from + 4);
    while (to > from && !isLegendWord(words.slice(from, to).join(' '))) to -= 1;
    if (to === from) return null;
    labels.push(words.slice(from, to).join(' '));
    from = to;
  }
  return labels.length >= 3 && new Set(labels.map(fold)).size === labels.length ? labels : null;
}

function windowsOf(pages: readonly TextPage[]): Map<string, Window> {
  const windows = new Map<string, Window>();
  for (const page of pages)
    page.lines.forEach((line, from) => {
      if (line.text.length > 40 || !isLegendWord(clean(line.text))) return;
      const labels: string[] = [];
      for (let at = from; at < Math.min(page.lines.length, from + longest); at += 1) {
        const label = clean(page.lines[at]?.text ?? '');
        if (label.length > 40 || label.split(' ').length > 4 || columnHeader(label)?.kind === 'period') break;
        if (labels.some((other) => fold(other) === fold(label))) break;
        labels.push(label);
        const known = labels.filter(isLegendWord).length;
        if (labels.length < 3 || !isLegendWord(label) || known < labels.length * 0.6 || !labels.some(isStatusWord)) continue;
        const key = labels.map(fold).join('\n');
        const window = windows.get(key) ?? { labels: [...labels], places: [] };
        window.places.push({ page, from });
        windows.set(key, window);
      }
    });
  return windows;
}

/**
 * A row's own values may read like a legend: seen on few of the slides with a table, it must have more words than a row has
 * columns, or a heading, or stand at the start of its page or at the header.
 */
function isLegend(window: Window, pages: readonly TextPage[]): boolean {
  const withTable = pages.filter((page) => findHeader(page.lines) !== null);
  if (window.places.length > 1 && window.places.length >= withTable.length / 2) return true;
  const most = Math.max(
    0,
    ...withTable.map((page) => (findHeader(page.lines)?.columns ?? []).filter(({ kind }) => kind !== 'item' && kind !== 'contact').length),
  );
  if (window.labels.length > Math.max(3, most)) return window.places.length > 1 || atEdge(window);
  return withTable.length > 1 ? atStart(window) : atEdge(window);
}

function atStart(window: Window): boolean {
  return window.places.some(({ page, from }) => {
    const after = page.lines[from + window.labels.length];
    return from <= 1 || (after !== undefined && columnHeader(after.text) !== null) || heading.test(page.lines[from - 1]?.text ?? '');
  });
}

function atEdge(window: Window): boolean {
  return window.places.some(({ page, from }) => {
    const after = page.lines[from + window.labels.length];
    return from <= 2 || after === undefined || columnHeader(after.text) !== null || heading.test(page.lines[from - 1]?.text ?? '');
  });
}

/** Finds the legend by its words standing together, on several slides or at a slide's edge. */
export function findLegend(pages: readonly TextPage[]): TextLegend {
  const windows = [...windowsOf(pages).values()].filter((window) => isLegend(window, pages));
  const most = Math.max(0, ...windows.map(({ places }) => places.length));
  const best = windows
    .filter(({ places }) => places.length >= most * 0.6)
    .sort((a, b) => b.labels.length - a.labels.length || b.places.length - a.places.length)[0];
  const lines = new Set<number>();
  const labels: string[] = [];
  const add = (found: readonly string[], own: readonly (TextLine | undefined)[]): void => {
    for (const label of found) if (!labels.some((other) => fold(other) === fold(label))) labels.push(label);
    for (const line of own) if (line) lines.add(line.line);
  };
  if (best) for (const { page, from } of best.places) add(best.labels, withHeading(page, from, best.labels.length));
  for (const window of windows)
    for (const { page, from } of window.places) {
      const own = page.lines.slice(from, from + window.labels.length);
      const edge = from <= 1 || from + own.length === page.lines.length;
      if (edge && !own.some(({ line }) => lines.has(line)) && (window.places.length > 1 || !best)) add(window.labels, own);
    }
  for (const page of pages)
    page.lines.forEach((line, at) => {
      const inLine = line.text.length <= 120 ? legendInLine(line.text) : null;
      const row = (best !== undefined && !atEdgeLine(page, at)) || inLine === null;
      if (!row) add(inLine, [line]);
    });
  return { labels, lines };
}

const atEdgeLine = (page: TextPage, at: number): boolean => at <= 2 || at >= page.lines.length - 2;

function withHeading(page: TextPage, from: number, count: number): TextLine[] {
  const start = heading.test(page.lines[from - 1]?.text ?? '') ? from - 1 : from;
  return page.lines.slice(start, from + count);
}
