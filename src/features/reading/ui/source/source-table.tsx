import type { Table, TableCell } from '../../model/page-model.ts';
import { fitText } from '../model/fit-text.ts';
import { inkOn } from '../model/ink-on.ts';
import { Paragraphs } from './source-text.tsx';

const inset = 3;
const largest = 11;

export function SourceTable({ table }: { readonly table: Table }) {
  return table.cells.map((cell) => <SourceCell key={`${cell.row}.${cell.column}`} cell={cell} />);
}

function SourceCell({ cell }: { readonly cell: TableCell }) {
  const [x, y, width, height] = cell.box;
  const [inner, deep] = [Math.max(1, width - 2 * inset), Math.max(1, height - 2)];
  const size = fitText(
    cell.paragraphs.map(({ text }) => text),
    inner,
    deep,
    largest,
  );
  return (
    <>
      <rect x={x} y={y} width={width} height={height} fill={cell.color ?? 'none'} className="source-cell" />
      {cell.paragraphs.length > 0 && (
        <foreignObject x={x + inset} y={y + 1} width={inner} height={deep} fontSize={size} color={inkOn(cell.color)}>
          <div className="source-text" data-bold={cell.bold || undefined}>
            <Paragraphs paragraphs={cell.paragraphs} />
          </div>
        </foreignObject>
      )}
    </>
  );
}
