import { wheelShape } from '../../model/wheel-geometry.ts';
import type { WheelKind } from '../../model/wheel-entry.ts';

const size = wheelShape.marker;

/** Corners around the middle, evenly spread from `turn` degrees clockwise of the top. */
function polygon(corners: number, turn: number, radius: number): string {
  return Array.from({ length: corners }, (_, at) => {
    const angle = ((turn + (360 / corners) * at) / 180) * Math.PI;
    return `${(radius * Math.sin(angle)).toFixed(2)},${(-radius * Math.cos(angle)).toFixed(2)}`;
  }).join(' ');
}

/** A cross with arms of this length and half breadth. */
function cross(length: number, half: number): string {
  const quarter = [
    [half, -length],
    [half, -half],
    [length, -half],
  ] as const;
  const turned = [0, 1, 2, 3].flatMap((turn) => quarter.map((corner) => turnedRight(corner, turn)));
  return turned.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');
}

function turnedRight([x, y]: readonly [number, number], times: number): readonly [number, number] {
  return times === 0 ? [x, y] : turnedRight([-y, x], times - 1);
}

const corners: Readonly<Record<Exclude<WheelKind, 'meeting'>, string>> = {
  deadline: polygon(4, 0, size * 1.15),
  rotation: polygon(6, 30, size),
  term: polygon(5, 0, size),
  forum: polygon(4, 45, size * 1.08),
  plan: cross(size, size * 0.6),
};

/** A form of its own for each kind, told apart without colour; an open circle where there are several. */
export function KindShape({ kind }: { readonly kind: WheelKind | null }) {
  if (kind === null) return <circle r={size - 0.75} className="wheel-several" />;
  if (kind === 'meeting') return <circle r={size} fill="currentColor" />;
  return <polygon points={corners[kind]} fill="currentColor" />;
}

/** The form in a line of text. */
export function KindSymbol({ kind }: { readonly kind: WheelKind | null }) {
  return (
    <svg className={`wheel-symbol ${kindClass(kind)}`} viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
      <KindShape kind={kind} />
    </svg>
  );
}

export function kindClass(kind: WheelKind | null): string {
  return `wheel-kind--${kind ?? 'several'}`;
}
