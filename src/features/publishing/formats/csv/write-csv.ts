import { planSheets, sheetColumns, textIn } from '#features/plans/index.ts';
import type { WriteFormat } from '../../model/format.ts';

/**
 * The items as CSV (RFC 4180) with semicolons, as Norwegian sheet programs open it: UTF-8 with a mark, lines end in CR LF.
 * A text that a sheet program could take for a formula (OWASP, "CSV injection") has an apostrophe before it.
 */
export const writeCsv: WriteFormat = async ({ document }) => {
  const columns = sheetColumns(document);
  const rows = planSheets(document).items.map((row) => columns.map((column) => textIn(row, column)));
  const lines = [columns.map(({ header }) => header), ...rows].map((row) => row.map(csvValue).join(';'));
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
};

function csvValue(text: string): string {
  const safe = /^['\s]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[";\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
