import type { Scale, Status } from '#features/plans/index.ts';
import { contrast } from '#shared/contrast.ts';
import { statusSymbols } from '#shared/status-symbols.ts';
import type { ShownStatus } from './publication.ts';

/** Fill and ink where the plan says no colour of its own; each pair has a contrast of at least 7 to 1. */
const colors: Readonly<Record<Scale, string>> = {
  'not-started': '#e3e6ea',
  planned: '#ffe9a8',
  'in-progress': '#cfe3f7',
  completed: '#c6e9d2',
  stopped: '#f6cfd5',
  unknown: '#e9e2f3',
};

/** The plan's status with this key; null and keys that the plan does not have are the unknown one, called `unknownLabel`. */
export function shownStatus(statuses: readonly Status[], key: string | null, unknownLabel: string): ShownStatus {
  const status = statuses.find((known) => known.key === key);
  const scale = status?.scale ?? 'unknown';
  const color = status?.color ?? colors[scale];
  return {
    key: status?.key ?? null,
    scale,
    symbol: statusSymbols[scale],
    label: status?.label ?? unknownLabel,
    color,
    ink: inkOn(color),
  };
}

/** Black or white, whichever is easier to read on the colour ('#rrggbb'); WCAG's relative luminance. */
export function inkOn(color: string): '#000000' | '#ffffff' {
  return contrast(color, '#000000') >= contrast(color, '#ffffff') ? '#000000' : '#ffffff';
}
