import type { Scale } from '#features/plans/index.ts';

/** The same forms as the symbols ○ ◔ ◐ ● ✕ ?, drawn, because no text typeface has them all. */
const forms: Readonly<Record<Scale, (ink: string) => string>> = {
  'not-started': ring,
  planned: (ink) => `${ring(ink)}<path d="M8 8V2a6 6 0 0 1 6 6z" fill="${ink}"/>`,
  'in-progress': (ink) => `${ring(ink)}<path d="M8 2a6 6 0 0 1 0 12z" fill="${ink}"/>`,
  completed: (ink) => `<circle cx="8" cy="8" r="6.9" fill="${ink}"/>`,
  stopped: (ink) => `<path d="M3 3l10 10M13 3L3 13" stroke="${ink}" stroke-width="2.4" stroke-linecap="round" fill="none"/>`,
  unknown: (ink) =>
    `<path d="M5 5.2a3 3 0 1 1 4.6 2.6Q8 8.8 8 10.4" stroke="${ink}" stroke-width="1.9" stroke-linecap="round" fill="none"/><circle cx="8" cy="13.6" r="1.3" fill="${ink}"/>`,
};

function ring(ink: string): string {
  return `<circle cx="8" cy="8" r="6" stroke="${ink}" stroke-width="1.8" fill="none"/>`;
}

/** An SVG of a place on the common scale; `ink` is '#rrggbb'. */
export function statusDrawing(scale: Scale, ink: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${forms[scale](ink)}</svg>`;
}
