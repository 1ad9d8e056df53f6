import type { Workbook } from '../grid.ts';
import type { OwnPlan } from './own-plan.ts';
import { readOwnCsv } from './read-own-csv.ts';
import { readOwnWorkbook } from './read-own-workbook.ts';

/** A sheet that Målbilde wrote, perhaps changed since, as the plan that its cells say; null where it is none. */
export function readOwn(format: 'xlsx' | 'csv', workbook: Workbook, file: string): OwnPlan | null {
  return format === 'xlsx' ? readOwnWorkbook(workbook) : readOwnCsv(workbook, file);
}
