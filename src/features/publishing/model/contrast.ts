import { contrast } from '#shared/contrast.ts';

/** How a colour reads on paper: WCAG's contrast with white, and whether headings can be written in it. */
export type AccentFacts = Readonly<{ onWhite: number; forHeadings: boolean }>;

const enough = 4.5;

/** `color` is '#rrggbb'. */
export function accentFacts(color: string): AccentFacts {
  const onWhite = contrast(color, '#ffffff');
  return { onWhite: Math.round(onWhite * 10) / 10, forHeadings: onWhite >= enough };
}
