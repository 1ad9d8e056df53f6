import writeExcelFile from 'write-excel-file/node';
import type { PageDesign } from './page-design.ts';
import type { ExpectedPage } from './sample-table.ts';

/** The plan as a workbook, a sheet for each page with its title in the first row, to be printed by a spreadsheet. */
export async function renderSheet(pages: readonly ExpectedPage[], design: PageDesign): Promise<Uint8Array> {
  const sheets = pages.map((page, index) => ({
    sheet: `Ark ${index + 1}`,
    orientation: design.landscape ? ('landscape' as const) : ('portrait' as const),
    columns: widthsOf(page, design).map((width) => ({ width })),
    data: [[{ value: page.title, fontSize: 18, fontWeight: 'bold' as const }], [], ...rowsOf(page, design)],
  }));
  return new Uint8Array(await (await writeExcelFile(sheets as never)).toBuffer());
}

function widthsOf(page: ExpectedPage, design: PageDesign): readonly number[] {
  const count = page.table?.[0]?.length ?? 1;
  return Array.from({ length: count }, (_, index) => (design.numbers && index === 0 ? 5 : index === (design.numbers ? 1 : 0) ? 34 : 16));
}

function rowsOf(page: ExpectedPage, design: PageDesign): readonly unknown[] {
  if (page.table === null) return page.vision.map((text) => [{ value: text }]);
  const border = design.borders === 'none' ? {} : { borderStyle: 'thin' as const, borderColor: '#666666' };
  return page.table.map((row) =>
    row.map((cell) => {
      if (cell === null) return null;
      const fill = cell.color === null ? {} : { backgroundColor: `#${cell.color}` };
      return {
        value: cell.text,
        type: String,
        wrap: true,
        alignVertical: 'top',
        height: 42,
        fontSize: design.fontSize,
        ...(cell.bold ? { fontWeight: 'bold' } : {}),
        ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
        ...fill,
        ...border,
      };
    }),
  );
}
