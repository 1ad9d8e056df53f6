import type { ListedEntry } from './listed-entry.ts';

export const csvHead = '\ufeffnumber;at;role;who;deed;subject;withheld;detail;hash\r\n';

/** One line as CSV with semicolons; a text that a sheet program could take for a formula has an apostrophe before it. */
export function entryCsv({ number, at, role, who, deed, subject, withheld, detail, hash }: ListedEntry): string {
  const values = [number, at, role, who ?? '', deed, subject ?? '', withheld, detail === null ? '' : JSON.stringify(detail), hash];
  return `${values.map((value) => csvValue(String(value))).join(';')}\r\n`;
}

function csvValue(text: string): string {
  const safe = /^['\s]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[";\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
