/** Mean width of a letter and height of a line, in font sizes, of the page's sans serif. */
const letterWidth = 0.52;
const lineHeight = 1.25;

/**
 * The largest font size between 5 and `largest` points at which the lines fit a box of this width and height in points,
 * by the letters' mean width: the sources do not tell the size of a table's text.
 */
export function fitText(lines: readonly string[], width: number, height: number, largest: number): number {
  for (let size = largest; size > 5; size -= 0.5) {
    const perLine = Math.max(1, Math.floor(width / (size * letterWidth)));
    const needed = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    if (needed * size * lineHeight <= height) return size;
  }
  return 5;
}
