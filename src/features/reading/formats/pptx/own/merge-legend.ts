import type { Status } from '#features/plans/index.ts';
import type { Page } from '../../../model/page-model.ts';
import type { ExpectedPlan } from './expected-plan.ts';
import { ownShape } from './own-shape.ts';
import { linesOfParagraphs, seenText } from './seen-text.ts';

/**
 * The statuses as the slide that explains them calls and colours them. Only where it has as many as were written: which one
 * a line means is told by its place.
 */
export function mergeLegend(pages: readonly Page[], { document, legend }: ExpectedPlan): readonly Status[] {
  const tables = pages.flatMap((page) => page.tables.filter(({ name }) => ownShape(name)?.kind === 'legend'));
  const cells = tables.flatMap((table) => table.cells.filter(({ row }) => row > 0));
  if (cells.length !== legend.length) return document.statuses;
  return document.statuses.map((status, index) => {
    const [cell, shown] = [cells[index], legend[index]];
    if (!cell || !shown) return status;
    const line = linesOfParagraphs(cell.paragraphs).join(' ');
    const color = cell.color?.toLowerCase() ?? null;
    const label = line.replace(/^[○◔◐●✕?] /u, '');
    return {
      ...status,
      ...(line === seenText(`${shown.symbol} ${shown.label}`) || label === '' ? {} : { label }),
      ...(color === null || color === shown.color.toLowerCase() ? {} : { color }),
    };
  });
}
