import { kindOfSlug } from '../../model/kind-slugs.ts';
import type { WheelKind } from '../../model/wheel-entry.ts';

/** What the address asks for; what it says that is unknown is passed over. `month` is 1 to 12. */
export type AskedYear = Readonly<{
  year: number;
  forum: string | undefined;
  sector: string | undefined;
  kind: WheelKind | undefined;
  month: number | undefined;
}>;

export function readAskedYear(params: URLSearchParams, thisYear: number): AskedYear {
  const text = (name: string): string | undefined => params.get(name)?.trim().slice(0, 120) || undefined;
  const year = /^20\d\d$|^2100$/.test(params.get('ar') ?? '') ? Number(params.get('ar')) : thisYear;
  const month = Number(params.get('maned'));
  return {
    year,
    forum: text('forum'),
    sector: text('sektor'),
    kind: kindOfSlug(params.get('hva')),
    month: Number.isInteger(month) && month >= 1 && month <= 12 ? month : undefined,
  };
}
