import { fold } from '../../model/fold-text.ts';
import { isLinkLine } from '../../model/links.ts';
import { findHeader, headerAt } from './header-rows.ts';
import { findLegend } from './legend-lines.ts';
import { countingLines, isCredit, isPageFooter } from './page-footer.ts';
import { areaName, linesTitle, pageParts, type PageParts } from './page-parts.ts';
import { splitChunks } from './split-chunks.ts';
import { withoutTemplateRemains } from './template-remains.ts';
import { without, type TextLine, type TextPage } from './text-line.ts';
import { isVisionHeading } from './vision.ts';

/** The file as slides taken apart, with the labels of its legend and every line that stands outside the structure. */
export type ReadPages = Readonly<{
  parts: readonly PageParts[];
  pages: readonly TextPage[];
  source: readonly string[];
  legend: readonly string[];
  links: readonly Readonly<{ line: number; url: string }>[];
  /** lines outside tables and target pictures, template remains included, in their order */
  outside: readonly string[];
}>;

const hasStructure = (lines: readonly TextLine[]): boolean =>
  findHeader(lines) !== null || lines.some(({ text }) => isVisionHeading(text)) || lines.length > 2;

/** A title that stands as a block of its own belongs to the slide that follows it. */
function mergeTitles(chunks: readonly TextPage[], original: readonly TextPage[], legend: ReadonlySet<number>): TextPage[] {
  const pages: TextPage[] = [];
  chunks.forEach((chunk, index) => {
    const last = pages.at(-1);
    const opensTemplate = original[index]?.lines[0]?.line !== chunk.lines[0]?.line;
    const bare = (lines: readonly TextLine[]): TextLine[] => lines.filter(({ line }) => !legend.has(line));
    const isTitleOnly =
      last !== undefined && last.lines.length > 0 && last.lines.length <= 3 && !hasStructure(last.lines) && bare(last.lines).length > 0;
    const own = bare(chunk.lines);
    const hasOwnTitle = (findHeader(own)?.from ?? 0) > 0 || own.findIndex(({ text }) => isVisionHeading(text)) > 0;
    if (last && isTitleOnly && !opensTemplate && !hasOwnTitle && hasStructure(chunk.lines)) {
      const lines = chunk.lines.map((line, at) => (at === 0 ? { ...line, gap: 'block' as const } : line));
      pages[pages.length - 1] = { ...last, lines: [...last.lines, ...lines], to: chunk.to };
    } else pages.push(chunk);
  });
  return pages.map((page, index) => ({ ...page, number: index + 1 }));
}

/** A text with no sign of where its slides begin is cut above each title: the text before a target picture or a header. */
function cutAtTitles(page: TextPage): TextPage[] {
  const cuts = [0];
  let open = '';
  let hasHeader = false;
  const titleAbove = (at: number): Readonly<{ from: number; name: string }> | null => {
    let from = at - 1;
    while (from > 0 && page.lines[from]?.gap === 'line') from -= 1;
    const title = page.lines.slice(Math.max(0, from), at);
    const name = areaName(linesTitle(title));
    return title.length > 0 && title.length <= 3 && name.length <= 90 ? { from: Math.max(0, from), name } : null;
  };
  page.lines.forEach((line, at) => {
    const isVision = isVisionHeading(line.text);
    const isHeader = !isVision && headerAt(page.lines, at) !== null;
    if (!isVision && !isHeader) return;
    const title = titleAbove(at);
    // below a target picture the line above a header is its last statement, unless it says the title again
    if (title && (isVision || hasHeader || title.name === open || cuts.length === 1)) {
      if (isVision || hasHeader || title.name === open) [open, hasHeader] = [title.name, false];
      if (isVision || title.name === open) cuts.push(title.from);
    }
    if (isHeader) hasHeader = true;
  });
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  return edges.map((from, index) => {
    const lines = page.lines.slice(from, edges[index + 1] ?? page.lines.length);
    return { number: index + 1, lines, from: lines[0]?.line ?? 1, to: lines.at(-1)?.line ?? 1 };
  });
}

/** Reads a text's slides: template remains, footers, credits and the legend are set aside, the rest is taken apart. */
export function readPages(text: string): ReadPages {
  const { hard, chunks, source } = splitChunks(text);
  const counting = countingLines(chunks);
  const noFooters = chunks.map((page) => ({
    ...page,
    lines: without(page.lines, ({ text: line, line: at }) => isCredit(line) || isPageFooter(line) || counting.has(at)),
  }));
  const clean = withoutTemplateRemains(noFooters);
  const legend = findLegend(clean);
  const single = clean.length === 1 && clean[0] ? cutAtTitles(clean[0]) : null;
  const pages =
    single ?? (hard ? clean : mergeTitles(clean, noFooters, legend.lines)).map((page, index) => ({ ...page, number: index + 1 }));
  const links: { line: number; url: string }[] = [];
  const bare = pages.map((page) => ({
    ...page,
    lines: without(page.lines, ({ text: own, line }) => {
      if (isLinkLine(own)) links.push({ line, url: own });
      return legend.lines.has(line) || isLinkLine(own);
    }),
  }));
  const recurring = recurringLines(bare);
  const withLegend = pages.map((page) => page.lines.some(({ line }) => legend.lines.has(line)));
  const first = bare.map((page, index) => pageParts(page, new Set(), recurring, withLegend[index] ?? false));
  const known = knownAreas(first);
  const parts = bare.map((page, index) => pageParts(page, known, recurring, withLegend[index] ?? false));
  const inside = new Set(
    parts.flatMap(({ tables, vision }) => [...tables.flatMap(({ lines }) => lines), ...(vision ?? [])]).map(({ line }) => line),
  );
  const outside = source.filter((_, index) => !inside.has(index + 1) && !legend.lines.has(index + 1));
  return { parts, pages, source, legend: legend.labels, links, outside };
}

function recurringLines(pages: readonly TextPage[]): ReadonlySet<string> {
  const counts = new Map<string, number[]>();
  for (const page of pages)
    for (const text of new Set(page.lines.map((line) => fold(line.text)))) counts.set(text, [...(counts.get(text) ?? []), page.number]);
  const spread = (on: readonly number[]): boolean => on.length >= 3 && (on.at(-1) ?? 0) - (on[0] ?? 0) + 1 > on.length;
  return new Set([...counts].filter(([, on]) => spread(on) && on.length >= pages.length * 0.3).map(([text]) => text));
}

/** Names that stand as the title of a slide with a table or target picture, and those of the list of areas. */
function knownAreas(parts: readonly PageParts[]): ReadonlySet<string> {
  const titles = parts.filter(({ vision, tables }) => vision !== null || tables.length > 0).map(({ title }) => areaName(linesTitle(title)));
  const listed = parts.flatMap(({ agenda }) => agenda ?? []).map(({ title }) => areaName(title));
  return new Set([...titles, ...listed].filter(Boolean));
}
