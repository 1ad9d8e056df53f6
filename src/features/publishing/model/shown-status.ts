import type { Cell, Period, PlanDocument, Scale, Status } from '#features/plans/index.ts';
import { contrast } from '#shared/contrast.ts';
import { statusSymbols } from '#shared/status-symbols.ts';
import type { ShownStatus } from './publication.ts';
import { publicationTexts } from './publication-texts.ts';

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

/**
 * The status that a cell in a column of this kind shows, or null: a focus looks ahead and a text without a year (null)
 * reports nothing, so no status there is not an unknown one.
 */
export function cellStatus(
  { statuses, language }: PlanDocument,
  { text, status, open }: Cell,
  kind: Period['kind'] | null,
): ShownStatus | null {
  const isEmpty = text === '' && status === null && !open;
  if (isEmpty || (status === null && kind !== 'status')) return null;
  return shownStatus(statuses, status, publicationTexts.unknown[language]);
}

/** Black or white, whichever is easier to read on the colour ('#rrggbb'); WCAG's relative luminance. */
export function inkOn(color: string): '#000000' | '#ffffff' {
  return contrast(color, '#000000') >= contrast(color, '#ffffff') ? '#000000' : '#ffffff';
}
