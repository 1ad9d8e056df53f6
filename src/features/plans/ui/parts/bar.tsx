import { layoutBar, type BarPart } from '../model/bar-layout.ts';

const width = 100;
const height = 10;

/** A bar of statuses in proportion; the numbers stand in words beside it. It stretches to the room it has. */
export function Bar({ parts, total }: { readonly parts: readonly BarPart[]; readonly total: number }) {
  return (
    <svg className="bar" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-empty" width={width} height={height} />
      {layoutBar(parts, total, width).map((segment) => (
        <rect key={segment.x} className={`bar--${segment.scale}`} x={segment.x} width={segment.width} height={height} />
      ))}
    </svg>
  );
}
