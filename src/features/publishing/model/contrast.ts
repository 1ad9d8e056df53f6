/** How a colour reads on paper: WCAG's contrast with white, and whether headings can be written in it. */
export type AccentFacts = Readonly<{ onWhite: number; forHeadings: boolean }>;

const enough = 4.5;

/** `color` is '#rrggbb'. */
export function accentFacts(color: string): AccentFacts {
  const onWhite = 1.05 / (luminance(color) + 0.05);
  return { onWhite: Math.round(onWhite * 10) / 10, forHeadings: onWhite >= enough };
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
