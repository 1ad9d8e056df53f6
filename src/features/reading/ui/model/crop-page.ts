import type { Page } from '../../model/page-model.ts';

/** A part of a source page that a browser can hold; `from` and `to` are lines or points, null where the page is whole. */
export type ShownPage = Readonly<{ page: Page; cropped: Readonly<{ from: number; to: number; of: number }> | null; slice: number }>;

/** Points of height and lines that one slice shows; a sheet of thousands of rows, or a text without pages, is cut into them. */
const sliceHeight = 2000;
const sliceLines = 400;

/** Which slice a place stands in: `y` in points, `line` one-based in the file. 0 where the page is shown whole. */
export function sliceOf(
  page: Pick<Page, 'height' | 'lines'>,
  place: Readonly<{ y?: number | undefined; line?: number | undefined }>,
): number {
  if (page.lines.length > sliceLines) {
    const at = page.lines.findIndex(({ line }) => line === place.line);
    return Math.max(0, Math.floor(at / sliceLines));
  }
  return page.height > sliceHeight ? Math.max(0, Math.floor((place.y ?? 0) / sliceHeight)) : 0;
}

/** The page, or one slice of a long one. A slice that is not there is the first. */
export function cropPage(page: Page, slice: number): ShownPage {
  if (page.lines.length > sliceLines) return cropLines(page, slice);
  if (page.height > sliceHeight) return cropHeight(page, slice);
  return { page, cropped: null, slice: 0 };
}

function cropLines(page: Page, wanted: number): ShownPage {
  const slice = wanted * sliceLines < page.lines.length ? wanted : 0;
  const lines = page.lines.slice(slice * sliceLines, (slice + 1) * sliceLines);
  const of = page.lines.at(-1)?.line ?? 0;
  return { page: { ...page, lines }, cropped: { from: lines[0]?.line ?? 0, to: lines.at(-1)?.line ?? 0, of }, slice };
}

function cropHeight(page: Page, wanted: number): ShownPage {
  const slice = wanted * sliceHeight < page.height ? wanted : 0;
  const from = slice * sliceHeight;
  const to = Math.min(page.height, from + sliceHeight);
  const isIn = ({ box: [, y, , height] }: Readonly<{ box: readonly [number, number, number, number] }>): boolean =>
    y < to && y + height > from;
  return {
    page: {
      ...page,
      blocks: page.blocks.filter(isIn),
      shapes: page.shapes.filter(isIn),
      tables: page.tables.filter(isIn).map((table) => ({ ...table, cells: table.cells.filter(isIn) })),
    },
    cropped: { from, to, of: page.height },
    slice,
  };
}
