import type { Publication } from '../../model/publication.ts';
import type { Preview } from '../../worker/job.ts';
import { withDocument } from './typst.ts';

const page = { width: 841.89, height: 595.276 };

/** The first pages of the PDF as pictures (SVG, letters drawn), each complete in itself. */
export function previewPages(publication: Publication, pages: number): Preview {
  return withDocument(publication, (compiler, document) => ({
    count: document.numOfPages,
    svg: pagesOf(shortened(compiler.plainSvg(document)), pages),
  }));
}

/** Typst draws all pages under one another: a white sheet, its content moved down, and at the end the letters of all. */
function pagesOf(svg: string, most: number): readonly string[] {
  const lines = svg.split('\n');
  const sheets = lines.flatMap((line, at) => (line.startsWith('    <path class="typst-shape"') ? [at] : []));
  const definitions = lines.findIndex((line) => line.startsWith('    <defs'));
  const letters = symbolsOf(lines.slice(definitions).join('\n'));
  return sheets.slice(0, most).map((start, at) => {
    const content = lines.slice(start, sheets[at + 1] ?? definitions).join('\n');
    const used = new Set(Array.from(content.matchAll(/xlink:href="#([^"]+)"/g), ([, id]) => id ?? ''));
    const own = [...used].map((id) => letters.get(id) ?? '').join('\n');
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
      `viewBox="0 ${at * page.height} ${page.width} ${page.height}" width="${page.width}" height="${page.height}">\n` +
      `${content}\n<defs>${own}</defs></svg>`
    );
  });
}

function symbolsOf(definitions: string): ReadonlyMap<string, string> {
  return new Map(Array.from(definitions.matchAll(/<symbol id="([^"]+)"[\s\S]*?<\/symbol>/g), ([symbol, id]) => [id ?? '', symbol]));
}

/** A ten-thousandth of a point is finer than any screen. */
function shortened(svg: string): string {
  return svg.replaceAll(/(\d\.\d{4})\d+/g, '$1');
}
