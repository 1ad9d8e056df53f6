export type HandMade = Readonly<{
  /** page description of each page, in PDF's own language; /F1 is Helvetica, /F2 Helvetica-Bold, /G half transparent */
  pages: readonly string[];
  /** further entries of each page, as /Rotate 90 */
  entries?: string;
  mediaBox?: string;
  /** further objects, numbered from 10 */
  objects?: readonly string[];
}>;

/** A small PDF written by hand, for what the decks' makers do not write. */
export function handMadePdf({ pages, entries = '', mediaBox = '0 0 400 300', objects = [] }: HandMade): Uint8Array {
  const first = 10 + objects.length;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const bodies = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [${mediaBox}] /Resources 3 0 R >>`],
    [3, `<< /Font << /F1 4 0 R /F2 5 0 R >> /ExtGState << /G 6 0 R >>${objects.length > 0 ? ' /XObject << /X 10 0 R >>' : ''} >>`],
    [4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [5, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>'],
    [6, '<< /Type /ExtGState /ca 0.5 >>'],
    ...objects.map((body, index): [number, string] => [10 + index, body]),
    ...pages.flatMap((content, index): [number, string][] => [
      [first + 2 * index, `<< /Type /Page /Parent 2 0 R ${entries} /Contents ${first + 2 * index + 1} 0 R >>`],
      [first + 2 * index + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`],
    ]),
  ]);
  let text = '%PDF-1.4\n';
  const places = new Map<number, number>();
  for (const [number, body] of bodies) {
    places.set(number, text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(...bodies.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  text += `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** A table of two columns and two rows with lines around its cells, in the page description's language. */
export const ruledTable = `0.5 w 20 200 m 320 200 l S 20 170 m 320 170 l S 20 140 m 320 140 l S
20 200 m 20 140 l S 170 200 m 170 140 l S 320 200 m 320 140 l S
BT /F2 10 Tf 25 180 Td (Tiltak) Tj ET BT /F2 10 Tf 175 180 Td (2025) Tj ET
BT /F1 10 Tf 25 150 Td (Kartlegge behov) Tj ET`;
