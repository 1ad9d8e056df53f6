import type { SourceLine } from '../../model/page-model.ts';

/** A page of plain text as it stands, with the numbers of its lines. */
export function SourceLines({
  lines,
  here,
}: {
  readonly lines: readonly SourceLine[];
  readonly here: readonly [number, number] | undefined;
}) {
  const isHere = (line: number): boolean => here !== undefined && line >= here[0] && line <= here[1];
  return (
    <ol className="source-lines">
      {lines.map(({ line, text }) => (
        <li key={line} value={line} data-here={isHere(line) ? '' : undefined}>
          <span className="source-line-number" aria-hidden="true">
            {line}
          </span>
          {isHere(line) ? <mark>{text}</mark> : <span>{text}</span>}
        </li>
      ))}
    </ol>
  );
}
