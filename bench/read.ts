import { readdir } from 'node:fs/promises';
import { missed, printRows, type Row, type Suite } from './read/row.ts';

/** `npm run bench:read [SUITE …]`: reads every document of the suites, prints the scores, ends with 1 when a bar is missed. */
const folder = new URL('./read/suites/', import.meta.url);
const wanted = process.argv.slice(2);
const files = (await readdir(folder)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).sort();
const rows: Row[] = [];
for (const file of files) {
  if (wanted.length > 0 && !wanted.includes(file.replace(/\.ts$/, ''))) continue;
  const { suite } = (await import(new URL(file, folder).href)) as { suite: Suite };
  rows.push(...(await suite()));
}
console.log(printRows(rows));
const failed = rows.filter((row) => missed(row).length > 0);
console.log(
  failed.length === 0 ? `\nAll ${rows.length} documents reach their bars.` : `\n${failed.length} of ${rows.length} documents miss a bar.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
