import type { PlanDocument, Vision } from '../plan-document.ts';
import { placeOf } from './item-row.ts';

/** A row of the sheet of target pictures: one statement, or an area that has none. */
export type AreaRow = Readonly<{ number: string; area: string; statement: string; points: string; key: string }>;

export function areaRows({ areas }: PlanDocument): readonly AreaRow[] {
  return areas.flatMap((area) => {
    const place = { ...placeOf(area), key: area.key };
    return visionTexts(area.vision).map((texts) => ({ ...place, ...texts }));
  });
}

/** At least one, so that the area has a row. */
export function visionTexts(vision: readonly Vision[]): readonly Readonly<{ statement: string; points: string }>[] {
  if (vision.length === 0) return [{ statement: '', points: '' }];
  return vision.map(({ text, points }) => ({ statement: text, points: (points ?? []).join('\n') }));
}
