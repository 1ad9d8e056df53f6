import { angleOf, pointAt, wheelShape, type Point } from './wheel-geometry.ts';

/** An entry with its number in the list and the ring it belongs to. */
export type Placeable<K extends string> = Readonly<{ number: number; date: string; ring: number; kind: K }>;

/** A marker for one entry, or for several so near each other that they would lie on top of each other. */
export type WheelMarker<K extends string> = Point &
  Readonly<{
    ring: number;
    /** numbers of its entries, the first first */
    numbers: readonly number[];
    /** null where its entries are of several kinds */
    kind: K | null;
  }>;

type Rings = Readonly<{ year: number; width: number; radiusOf: (ring: number) => number }>;
type Placed<K extends string> = Point & { readonly ring: number; readonly numbers: number[]; kind: K | null };

/** Two markers stand at least so far apart, from middle to middle. */
const apart = wheelShape.marker * 2 + 1;

/** Markers at their days, moved out or in within their ring where two would meet; where no place is left, they become one. */
export function placeMarkers<K extends string>(entries: readonly Placeable<K>[], rings: Rings): readonly WheelMarker<K>[] {
  const placed = new Map<number, Placed<K>[]>();
  for (const entry of entries) {
    const ring = placed.get(entry.ring) ?? [];
    placed.set(entry.ring, ring);
    const places = placesOf(entry, rings);
    const free = places.find((place) => ring.every((other) => distance(place, other) >= apart));
    if (free) ring.push({ ...free, ring: entry.ring, numbers: [entry.number], kind: entry.kind });
    else join(nearest(ring, places[0]), entry);
  }
  return [...placed.values()].flat();
}

/** The middle of the ring first, then the lanes beside it, as many as there is room for. */
function placesOf({ ring, date }: Placeable<string>, { year, width, radiusOf }: Rings): readonly Point[] {
  const lanes = Math.max(1, Math.floor(width / apart));
  const lane = width / lanes;
  const middle = (lanes - 1) / 2;
  const order = Array.from({ length: lanes }, (_, at) => at).toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return order.map((at) => pointAt(radiusOf(ring) + lane * (at + 0.5), angleOf(date, year)));
}

function nearest<K extends string>(ring: readonly Placed<K>[], to: Point | undefined): Placed<K> | undefined {
  if (!to) return undefined;
  return ring.toSorted((one, other) => distance(one, to) - distance(other, to))[0];
}

function join<K extends string>(marker: Placed<K> | undefined, { number, kind }: Placeable<K>): void {
  if (!marker) return;
  marker.numbers.push(number);
  if (marker.kind !== kind) marker.kind = null;
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
