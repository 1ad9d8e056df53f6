import { areaHeaders, areaTexts, splitLong, type PlanSheets, type Supplement } from '#features/plans/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { Publication } from '../../model/publication.ts';
import { headerRow, type WrittenSheet } from './items-sheet.ts';
import { tallRow, textCell } from './sheet-cell.ts';

const areaWidths = [5, 30, 70, 60, 22] as const;

/** A row for each statement of a target picture. */
export function areasSheet({ document, look }: Publication, { areas }: PlanSheets): WrittenSheet {
  const headers = areaHeaders(document.language);
  const rows = areas.flatMap((row) => splitLong(areaTexts(row), headers.length - 1));
  return {
    data: [
      headerRow(headers, look.accent, areaWidths),
      ...rows.map((row) =>
        tallRow(
          row.map((text) => textCell(text)),
          row,
          areaWidths,
        ),
      ),
    ],
    columns: areaWidths.map((width) => ({ width })),
  };
}

const longestCell = 32_767;
const aboutWidths = [24, 60, 22, 18] as const;

/** What the plan is, then what is said about this file. Throws sheet_text_too_long for a name that no cell holds. */
export function aboutSheet({ editionLine, url, words, look }: Publication, { about }: PlanSheets): WrittenSheet {
  const long = about.flat().find((text) => text.length > longestCell);
  if (long !== undefined) throw new AppError('sheet_text_too_long', { text: long.slice(0, 60) });
  const [heading = [], ...rows] = about;
  const notes = [editionLine, ...(url === null ? [] : [url]), words.noHealthData];
  return {
    data: [
      headerRow([heading[0] ?? '', ''], look.accent, aboutWidths),
      ...rows.map((row) => row.map((text, at) => textCell(text, at === 0 || row.length === 1 ? { fontWeight: 'bold' } : {}))),
      [],
      [],
      ...notes.map((note) => [null, textCell(note)]),
    ],
    columns: aboutWidths.map((width) => ({ width })),
  };
}

const longestChunk = 30_000;

/** The supplement as JSON of ASCII alone, in cells below one another. */
export function hiddenSheet(supplement: Supplement): WrittenSheet {
  const json = JSON.stringify(supplement).replaceAll(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const chunks = json.match(new RegExp(`.{1,${longestChunk}}`, 'g')) ?? [];
  return { data: chunks.map((chunk) => [textCell(chunk)]), columns: [{ width: 20 }] };
}
