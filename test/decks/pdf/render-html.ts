import type { PageDesign } from './page-design.ts';
import type { SamplePlan } from './sample-plan.ts';
import type { ExpectedCell, ExpectedPage } from './sample-table.ts';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The plan as HTML, one sheet of paper for each page, to be printed by a browser. */
export function renderHtml(plan: SamplePlan, pages: readonly ExpectedPage[], design: PageDesign): string {
  const size = design.landscape ? 'A4 landscape' : 'A4 portrait';
  const border = { none: 'none', thin: '0.75pt solid #666', white: '1.5pt solid #fff', rows: 'none' }[design.borders];
  const style = `@page{size:${size};margin:15mm}body{font:${design.fontSize}pt '${design.font}'}h1{font-size:20pt;margin:0 0 8pt}
table{border-collapse:collapse;width:100%;table-layout:fixed}td{border:${border};padding:${design.padding}pt;vertical-align:top;height:24pt}
${design.borders === 'rows' ? 'tr{border-bottom:0.75pt solid #666;border-top:0.75pt solid #666}' : ''}
.page{break-after:page;page-break-after:always}.legend td{border:none;height:auto;width:auto}`;
  const body = pages.map(
    (page) =>
      `<div class="page"><h1>${escape(page.title)}</h1>${page.table === null ? vision(page.vision) : legend(plan) + table(page.table, design)}</div>`,
  );
  return `<!doctype html><html lang="no"><head><meta charset="utf-8"><title>${escape(plan.title)}</title><style>${style}</style></head><body>${body.join('\n')}</body></html>`;
}

function vision(statements: readonly string[]): string {
  return `<h2>Målbilde</h2><ul>${statements.map((text) => `<li>${escape(text)}</li>`).join('')}</ul>`;
}

function legend(plan: SamplePlan): string {
  return `<p>${plan.statuses.map((status) => `<font color="#${status.color}" style="color:#${status.color};-webkit-print-color-adjust:exact">■</font> ${escape(status.label)}`).join(' &nbsp; ')}</p>`;
}

function table(rows: NonNullable<ExpectedPage['table']>, design: PageDesign): string {
  const count = rows[0]?.length ?? 1;
  const widths = Array.from({ length: count }, (_, index) =>
    design.numbers && index === 0
      ? 6
      : index === (design.numbers ? 1 : 0)
        ? 40
        : (design.numbers ? 54 : 60) / (count - (design.numbers ? 2 : 1)),
  );
  const columns = widths.map((width) => `<col style="width:${width}%" width="${width}%">`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => (cell === null ? '' : cellOf(cell))).join('')}</tr>`).join('\n');
  return `<table>${columns}${body}</table>`;
}

function cellOf(cell: ExpectedCell): string {
  const ground =
    cell.color === null
      ? ''
      : ` bgcolor="#${cell.color}" style="background:#${cell.color};-webkit-print-color-adjust:exact${cell.color === '1F4E79' ? ';color:#fff' : ''}"`;
  const dot =
    cell.mark === null
      ? ''
      : ` <span style="display:inline-block;width:9pt;height:9pt;border-radius:5pt;background:#${cell.mark};-webkit-print-color-adjust:exact"></span>`;
  const text = cell.bold ? `<b>${escape(cell.text)}</b>` : escape(cell.text);
  return `<td colspan="${cell.columnSpan}" rowspan="${cell.rowSpan}"${ground}>${text}${dot}</td>`;
}
