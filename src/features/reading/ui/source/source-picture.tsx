import type { Box, Shape } from '../../model/page-model.ts';
import type { ShownPage } from '../model/crop-page.ts';
import { SourceText } from './source-text.tsx';
import { SourceTable } from './source-table.tsx';

const padding = 4;

/** The page drawn from what was read of it: shapes, tables with their fills, texts where they stand. Always on white paper. */
export function SourcePicture({ shown, here }: { readonly shown: ShownPage; readonly here: Box | undefined }) {
  const { page, cropped } = shown;
  const [from, to] = cropped ? [cropped.from, cropped.to] : [0, page.height];
  const over = page.shapes.filter((shape) => page.tables.some((table) => isInside(shape.box, table.box)));
  const under = page.shapes.filter((shape) => !over.includes(shape));
  return (
    <svg className="source-picture" viewBox={`0 ${from} ${page.width} ${to - from}`}>
      <rect x={0} y={from} width={page.width} height={to - from} fill="#ffffff" />
      {under.map((shape, at) => (
        <SourceShape key={at} shape={shape} />
      ))}
      {page.tables.map((table, at) => (
        <SourceTable key={at} table={table} />
      ))}
      {over.map((shape, at) => (
        <SourceShape key={at} shape={shape} />
      ))}
      {page.blocks.map((block, at) => (
        <SourceText key={at} block={block} fill={fillUnder(block.box, under)} />
      ))}
      {here && (
        <rect
          data-here=""
          className="source-here"
          x={here[0] - padding}
          y={here[1] - padding}
          width={here[2] + 2 * padding}
          height={here[3] + 2 * padding}
          rx={3}
        />
      )}
    </svg>
  );
}

function SourceShape({ shape: { box, color, form } }: { readonly shape: Shape }) {
  const [x, y, width, height] = box;
  if (form === 'ellipse') return <ellipse cx={x + width / 2} cy={y + height / 2} rx={width / 2} ry={height / 2} fill={color} />;
  return <rect x={x} y={y} width={width} height={height} fill={color} />;
}

/** The fill that a text stands on: of the last shape that covers its middle. */
function fillUnder([x, y, width, height]: Box, shapes: readonly Shape[]): string | null {
  const middle: Box = [x + Math.min(width, 40) / 2, y + height / 2, 0, 0];
  return shapes.findLast((shape) => isInside(middle, shape.box))?.color ?? null;
}

function isInside([x, y, width, height]: Box, [left, top, w, h]: Box): boolean {
  const middle = [x + width / 2, y + height / 2] as const;
  return middle[0] >= left && middle[0] <= left + w && middle[1] >= top && middle[1] <= top + h;
}
