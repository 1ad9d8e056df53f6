import type { Period } from '#features/plans/index.ts';
import { sameHeader, type ExpectedPlan } from './expected-plan.ts';
import type { SeenSlide } from './seen-slides.ts';
import { linesOfParagraphs } from './seen-text.ts';

/**
 * The periods as the headers call them; a header that a person changed in any table is a new label. Null where the tables
 * have other columns than those that were written: then the file has to be read as any deck is.
 */
export function mergePeriods(slides: readonly SeenSlide[], { columns, document }: ExpectedPlan): readonly Period[] | null {
  const labels = new Map<number, string>();
  for (const table of slides.flatMap(({ tables }) => tables)) {
    const header = table.cells.filter(({ row }) => row === 0);
    if (table.columns !== columns.length || header.length !== columns.length) return null;
    for (const [index, cell] of header.entries()) {
      const seen = linesOfParagraphs(cell.paragraphs).join(' ');
      if (sameHeader(columns[index]?.label ?? '', seen)) continue;
      const kind = columns[index]?.kind;
      if (kind !== 'status' && kind !== 'focus') return null;
      labels.set(columns.slice(0, index).filter((column) => column.kind === 'status' || column.kind === 'focus').length, seen);
    }
  }
  return document.periods.map((period, index) => {
    const label = labels.get(index);
    return label === undefined ? period : { ...period, label };
  });
}
