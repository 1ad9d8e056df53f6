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

const corners: Readonly<Record<Exclude<WheelKind, 'meeting'>, string>> = {
  deadline: polygon(4, 0, size * 1.15),
  rotation: polygon(6, 30, size),
  term: polygon(5, 0, size),
  forum: polygon(4, 45, size * 1.08),
  plan: polygon(5, 36, size),
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
