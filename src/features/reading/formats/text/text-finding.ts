import type { Finding } from '../../model/finding.ts';
import type { FindingCode } from '../../finding-messages.ts';

/** A finding of the text reader; its code has a sentence in finding-messages.ts, `year_guessed` and such in the door's. */
export type TextFinding = Finding & Readonly<{ code: FindingCode | 'year_guessed' | 'partnership_unknown' }>;

type Place = Readonly<{ page?: number | null; lines?: readonly [number, number]; area?: string; item?: string; cell?: number }>;

export function finding(kind: Finding['kind'], code: TextFinding['code'], params: Finding['params'], place: Place = {}): TextFinding {
  const { page = null, ...rest } = place;
  return { code, kind, params, page, ...rest };
}
