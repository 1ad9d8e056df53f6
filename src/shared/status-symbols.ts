/** A form of its own for each place on the common scale, told apart without colour; all in common fonts. */
export const statusSymbols = {
  'not-started': '○',
  planned: '◔',
  'in-progress': '◐',
  completed: '●',
  stopped: '✕',
  unknown: '?',
} as const;
