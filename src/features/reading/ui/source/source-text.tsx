import type { Paragraph, TextBlock } from '../../model/page-model.ts';
import { fitText } from '../model/fit-text.ts';
import { inkOn } from '../model/ink-on.ts';

const usual = 14;

/** A text box: as large as the source says, or as fits. HTML inside the picture, so that the browser breaks the lines. */
export function SourceText({ block, fill }: { readonly block: TextBlock; readonly fill: string | null }) {
  const [x, y, width, height] = block.box;
  const size = fitText(
    block.paragraphs.map(({ text }) => text),
    width,
    Math.max(height, 8),
    block.size ?? usual,
  );
  return (
    <foreignObject x={x} y={y} width={Math.max(width, 1)} height={Math.max(height, size * 1.4)} fontSize={size} color={inkOn(fill)}>
      <div className="source-text" data-bold={block.bold || undefined}>
        <Paragraphs paragraphs={block.paragraphs} />
      </div>
    </foreignObject>
  );
}

export function Paragraphs({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  return paragraphs.map(({ text, level, bullet }, at) => (
    <p key={at} data-level={Math.min(level, 4)} data-bullet={bullet || undefined}>
      {text}
    </p>
  ));
}
