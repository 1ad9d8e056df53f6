import type {
  AreaChapter,
  Chapter,
  OverviewTable,
  Publication,
  PublicationWords,
  Row,
  RowCell,
  ShownStatus,
} from '../../model/publication.ts';
import { markup, type Markup } from './markup.ts';

/** A chapter of a published page, under a heading of the second level. */
export function pageChapter(chapter: Chapter, { words, document }: Publication): Markup {
  switch (chapter.kind) {
    case 'agenda': {
      const entries = chapter.entries.map(({ title, areaKey }) => {
        const at = document.areas.findIndex((area) => area.key === areaKey);
        return markup`<li>${at < 0 ? title : markup`<a href="#${areaAnchor(at)}">${title}</a>`}</li>`;
      });
      return markup`<nav aria-labelledby="innhold">
        <h2 id="innhold">${chapter.title}</h2>
        <ul class="plain">
          ${entries}
        </ul>
      </nav>`;
    }
    case 'text':
      return section(
        chapter.title,
        chapter.paragraphs.map((paragraph) => markup`<p class="text">${paragraph}</p>`),
      );
    case 'legend':
      return section(
        chapter.title,
        markup`<ul class="plain">
          ${chapter.statuses.map((status) => markup`<li>${statusTag(status)}</li>`)}
        </ul>`,
      );
    case 'overview':
      return section(chapter.title, overviewTable(chapter.title, chapter.table));
    case 'adoptions':
      return section(
        chapter.title,
        markup`<ul>
          ${chapter.lines.map((line) => markup`<li>${line}</li>`)}
        </ul>`,
      );
    case 'area':
      return areaSection(chapter, words, areaAnchor(document.areas.findIndex((area) => area.key === chapter.key)));
  }
}

function section(title: string, content: Markup | readonly Markup[]): Markup {
  return markup`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;
}

/** By its place: a key may hold what no address can. */
function areaAnchor(at: number): string {
  return `omrade-${at + 1}`;
}

function areaSection({ title, vision, visionTitle, tableTitle, table }: AreaChapter, words: PublicationWords, id: string): Markup {
  const statements = vision.map(
    ({ text, points }) =>
      markup`<p class="text">${text}</p>
        ${
          points.length > 0
            ? markup`<ul>
                ${points.map((point) => markup`<li>${point}</li>`)}
              </ul>`
            : null
        }`,
  );
  const groups = groupsOf(table.rows).map(
    (rows) =>
      markup`<tbody>
        ${rows.map((row) => tableRow(row, table.columns.length, words))}
      </tbody>`,
  );
  const head = table.columns.map(({ label }) => markup`<th scope="col">${label}</th>`);
  return markup`<section id="${id}">
    <h2>${title}</h2>
    ${
      vision.length > 0
        ? markup`<div class="vision">
            <h3>${visionTitle}</h3>
            ${statements}
          </div>`
        : null
    }
    ${
      groups.length === 0
        ? markup`<h3>${tableTitle}</h3>
            <p>${words.nothing}</p>`
        : markup`<div class="table" role="region" aria-label="${tableTitle}" tabindex="0">
            <table>
              <caption>
                ${tableTitle}
              </caption>
              <thead>
                <tr>
                  ${head}
                </tr>
              </thead>
              ${groups}
            </table>
          </div>`
    }
  </section>`;
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

function overviewTable(title: string, { columns, rows }: OverviewTable): Markup {
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

function statusTag({ symbol, label, color, ink }: ShownStatus): Markup {
  return markup`<span class="status" style="background:${color};color:${ink}"><span aria-hidden="true">${symbol}</span> ${label}</span>`;
}

function safeLink(url: string): Markup | string {
  return /^(https?:\/\/|mailto:)\S+$/i.test(url) ? markup`<a href="${url}" rel="noreferrer">${url}</a>` : url;
}
