import type { Status } from '../../model/plan-document.ts';

/** The status that a digit key (`Digit1`, `Numpad2`) sets: the plan's in order, then none (null); undefined for other keys. */
export function statusOfDigit(statuses: readonly Status[], code: string): string | null | undefined {
  const digit = Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]);
  if (!digit || digit > statuses.length + 1) return undefined;
  return statuses[digit - 1]?.key ?? null;
}
