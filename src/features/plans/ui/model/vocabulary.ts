import type { Scale, Status } from '../../model/plan-document.ts';

/** How a status is shown: the plan's word for it and its place on the common scale. `key` and `label` are null for an unknown one. */
export type ShownStatus = Readonly<{ key: string | null; label: string | null; scale: Scale }>;

export const unknownStatus: ShownStatus = { key: null, label: null, scale: 'unknown' };

/** The plan's status with this key; a cell without a status is unknown, it is never guessed. */
export function shownStatus(statuses: readonly Status[], key: string | null): ShownStatus {
  const status = statuses.find((known) => known.key === key);
  return status ? { key: status.key, label: status.label, scale: status.scale } : unknownStatus;
}
