import type { ColorScheme } from './color.ts';
import { fromLinear, hexOf, mapRgb, toLinear } from './color-spaces.ts';
import { builtInIds, type Family } from './built-in-table-style-ids.ts';
import type { Fill } from './fill.ts';
import type { Region, RegionName, TableStyle } from './table-style.ts';

/** `a` is the style's accent. tint and shade as in DrawingML, alpha on white. */
type Paint = Readonly<{ of: 'a' | 'lt1' | 'dk1'; tint?: number; shade?: number; alpha?: number }>;
type Look = Readonly<{ fills: Partial<Record<RegionName, Paint>>; bold: readonly RegionName[]; background?: Paint }>;

const edges = ['firstRow', 'lastRow', 'firstCol', 'lastCol'] as const;
const accent: Paint = { of: 'a' };

function bands(paint: Paint): Look['fills'] {
  return { band1H: paint, band1V: paint };
}

function everyEdge(paint: Paint): Look['fills'] {
  return Object.fromEntries(edges.map((edge) => [edge, paint]));
}

/** The fills of the families as office programs paint them when the file does not say; lines do not matter here. */
const looks: Readonly<Record<Family, Look>> = {
  none: { fills: {}, bold: [] },
  themed1: { fills: { ...bands({ of: 'a', alpha: 0.4 }), firstRow: accent }, bold: edges },
  themed2: { fills: bands({ of: 'lt1', alpha: 0.2 }), bold: edges, background: accent },
  light1: { fills: bands({ of: 'a', alpha: 0.2 }), bold: edges },
  light2: { fills: { firstRow: accent }, bold: edges },
  light3: { fills: bands({ of: 'a', alpha: 0.2 }), bold: edges },
  medium1: { fills: { wholeTbl: { of: 'lt1' }, ...bands({ of: 'a', tint: 0.2 }), firstRow: accent }, bold: edges },
  medium2: {
    fills: { wholeTbl: { of: 'a', tint: 0.2 }, ...bands({ of: 'a', tint: 0.4 }), ...everyEdge(accent) },
    bold: edges,
  },
  medium3: {
    fills: { wholeTbl: { of: 'lt1' }, ...bands({ of: 'dk1', tint: 0.2 }), ...everyEdge(accent), lastRow: { of: 'lt1' } },
    bold: edges,
  },
  medium4: {
    fills: { wholeTbl: { of: 'a', tint: 0.2 }, ...bands({ of: 'a', tint: 0.4 }), firstRow: { of: 'a', tint: 0.2 } },
    bold: edges,
  },
  dark1: {
    fills: { wholeTbl: accent, ...bands({ of: 'a', shade: 0.6 }), ...everyEdge({ of: 'a', shade: 0.6 }), firstRow: { of: 'dk1' } },
    bold: edges,
  },
  dark2: {
    fills: { wholeTbl: { of: 'a', tint: 0.2 }, ...bands({ of: 'a', tint: 0.4 }), firstRow: accent },
    bold: edges,
  },
};

/** null for a number that is no known style. `id` in braces and upper case. */
export function builtInStyle(id: string, scheme: ColorScheme): TableStyle | null {
  const known = builtInIds.get(id);
  if (!known) return null;
  const look = looks[known.family];
  const regions = new Map<RegionName, Region>();
  for (const [name, paint] of Object.entries(look.fills) as readonly (readonly [RegionName, Paint])[]) {
    regions.set(name, { fill: painted(paint, known.accent, scheme), bold: null });
  }
  for (const name of look.bold) regions.set(name, { fill: regions.get(name)?.fill ?? null, bold: true });
  const background = look.background ? painted(look.background, known.accent, scheme) : null;
  return { background: background === 'none' ? null : background, regions };
}

function painted(paint: Paint, accentName: string, scheme: ColorScheme): Fill {
  const base = scheme.named(paint.of === 'a' ? accentName : paint.of);
  if (!base) return null;
  const { tint, shade, alpha } = paint;
  if (tint !== undefined) return hexOf(mapRgb(base, (value) => fromLinear(toLinear(value) * tint + 1 - tint)));
  if (shade !== undefined) return hexOf(mapRgb(base, (value) => fromLinear(toLinear(value) * shade)));
  return hexOf(alpha === undefined ? base : mapRgb(base, (value) => value * alpha + 1 - alpha));
}
