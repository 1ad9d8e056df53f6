import writeExcelFile from 'write-excel-file/node';
import { planSheets, sheetWords, supplementOf } from '#features/plans/index.ts';
import type { WriteFormat } from '../../model/format.ts';
import { finishWorkbook } from './finish-workbook.ts';
import { itemsSheet } from './items-sheet.ts';
import { aboutSheet, areasSheet, hiddenSheet } from './other-sheets.ts';

const hiddenName = 'malbilde';

/**
 * A workbook of three sheets to read and change, and a hidden one with what cells cannot say, so that the same plan is
 * read back. Throws sheet_text_too_long.
 */
export const writeXlsx: WriteFormat = async (publication) => {
  const { document } = publication;
  const { language } = document;
  const sheets = planSheets(document);
  const items = itemsSheet(publication, sheets);
  const firstSheet = sheetWords.itemsSheet[language];
  const bytes = await writeExcelFile(
    [
      { ...items, sheet: firstSheet, stickyRowsCount: 1, orientation: 'landscape' },
      { ...areasSheet(publication, sheets), sheet: sheetWords.areasSheet[language], stickyRowsCount: 1, orientation: 'landscape' },
      { ...aboutSheet(publication, sheets), sheet: sheetWords.aboutSheet[language], orientation: 'landscape' },
      { ...hiddenSheet(supplementOf(document, sheets)), sheet: hiddenName },
    ],
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
  return finishWorkbook(bytes, {
    title: sheets.about[2]?.[1] ?? '',
    creator: sheets.about[3]?.[1] ?? '',
    language,
    date: publication.date,
    firstSheet,
    hiddenSheet: hiddenName,
    lastColumn: columnName(items.columns.length),
    lastRow: items.data.length,
  });
};

/** 'A' of 1, 'AB' of 28. */
function columnName(place: number): string {
  return place === 0 ? '' : columnName(Math.floor((place - 1) / 26)) + String.fromCharCode(65 + ((place - 1) % 26));
}
