import type { AreaTable, OverviewTable, PublicationWords, Row, RowCell, ShownStatus } from '../../model/publication.ts';
import { mayBeFollowed } from '../../model/may-be-followed.ts';
import { markup, type Markup } from './markup.ts';

/** An area's items: a body for each group, with a header for each row and column. */
export function areaTable(title: string, { columns, rows }: AreaTable, words: PublicationWords): Markup {
  const groups = groupsOf(rows).map(
    (inGroup) =>
      markup`<tbody>
        ${inGroup.map((row) => tableRow(row, columns.length, words))}
      </tbody>`,
  );
  const head = columns.map(({ label }) => markup`<th scope="col">${label}</th>`);
  if (groups.length === 0)
    return markup`<h3>${title}</h3>
            <p>${words.nothing}</p>`;
  return markup`<div class="table" role="region" aria-label="${title}" tabindex="0">
            <table>
              <caption>
                ${title}
              </caption>
              <thead>
                <tr>
                  ${head}
                </tr>
              </thead>
              ${groups}
            </table>
          </div>`;
}

function groupsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    if (row.kind === 'group' || groups.length === 0) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  return groups;
}

function tableRow(row: Row, columns: number, words: PublicationWords): Markup {
  if (row.kind === 'group')
    return markup`<tr>
      <th class="group" scope="rowgroup" colspan="${columns}">${row.title}</th>
    </tr>`;
  const [, ...others] = row.cells;
  const links = row.links.map((url) => markup`<p>${words.link}: ${safeLink(url)}</p>`);
  return markup`<tr>
    <th scope="row">
      <div class="text">${row.title}</div>
      ${links}
    </th>
    ${others.map((cell) => tableCell(cell, words))}
  </tr> `;
}

function tableCell({ status, text, open }: RowCell, words: PublicationWords): Markup {
  return markup`<td>
    ${status && markup`<p>${statusTag(status)}</p>`}${text === '' ? null : markup`<p class="text">${text}</p>`}${
      open ? markup`<p><em>${words.open}</em></p>` : null
    }
  </td>`;
}

/** How many items of each area have which status. */
export function overviewTable(title: string, { columns, rows }: OverviewTable): Markup {
  const head = columns.map((column) => markup`<th scope="col">${column}</th>`);
  const lines = rows.map(
    (row) =>
      markup`<tr>
        <th scope="row">${row.title}</th>
        ${row.counts.map((counts) => markup`<td>${counts.map(({ status, count }) => markup`<p>${statusTag(status)} ${count}</p>`)}</td>`)}
      </tr> `,
  );
  return markup`<div class="table" role="region" aria-label="${title}" tabindex="0">
    <table class="small">
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>
    </table>
  </div>`;
}

/** A status as symbol, word and colour. */
export function statusTag({ symbol, label, color, ink }: ShownStatus): Markup {
  return markup`<span class="status" style="background:${color};color:${ink}"><span aria-hidden="true">${symbol}</span> ${label}</span>`;
}

function safeLink(url: string): Markup | string {
  return mayBeFollowed(url) ? markup`<a href="${url}" rel="noreferrer">${url}</a>` : url;
}
