import type { AreaChapter, Chapter, Publication, PublicationWords } from '../../model/publication.ts';
import { markup, type Markup } from './markup.ts';
import { areaTable, overviewTable, statusTag } from './page-tables.ts';

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
    ${areaTable(tableTitle, table, words)}
  </section>`;
}
