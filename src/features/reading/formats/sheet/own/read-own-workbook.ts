import { areaRowsOf, itemRowsOf, planOfSheets, readAbout, readColumns } from '#features/plans/index.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Workbook } from '../grid.ts';
import { noteFindings } from './note-findings.ts';
import type { OwnPlan } from './own-plan.ts';
import { ownSheets } from './own-sheets.ts';
import { readSupplement } from './supplement-schema.ts';

/**
 * A workbook that Målbilde wrote, perhaps changed since, as the plan that its cells say; null where it is none. Nothing is
 * asked about its columns.
 */
export function readOwnWorkbook(workbook: Workbook): OwnPlan | null {
  const sheets = ownSheets(workbook);
  const supplement = sheets && readSupplement(sheets.supplement);
  const told = sheets && readAbout(sheets.about);
  if (!sheets || !told) return null;
  const { columns, periods, unknown } = readColumns(sheets.items.header, told.periods, supplement?.periods ?? []);
  const plan = planOfSheets(
    {
      items: itemRowsOf(sheets.items.rows, columns, periods.length),
      areas: sheets.areas ? areaRowsOf(sheets.areas.rows, sheets.areas.header) : [],
      about: sheets.about,
    },
    supplement,
    periods,
  );
  if (!plan) return null;
  const leftOut = unknown.map((column): Finding => ({
    code: 'column_left_out',
    kind: 'tell',
    params: { column },
    page: sheets.items.page,
  }));
  return { document: plan.document, findings: [...leftOut, ...noteFindings(plan.notes, plan.document, sheets.items)] };
}
