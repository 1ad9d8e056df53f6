import type { Publication } from '../../../src/features/publishing/model/publication.ts';

/** Every text that a publication has to say, in logical order. */
export function said({ chapters, words, ...publication }: Publication): readonly string[] {
  const cover = [publication.partnership, publication.title, publication.scopeLine, publication.editionLine];
  return [
    ...cover,
    ...chapters.flatMap((chapter) => {
      switch (chapter.kind) {
        case 'agenda':
          return [chapter.title, ...chapter.entries.map(({ title }) => title)];
        case 'text':
          return [chapter.title, ...chapter.paragraphs];
        case 'legend':
          return [chapter.title, ...chapter.statuses.map(({ label }) => label)];
        case 'adoptions':
          return [chapter.title, ...chapter.lines];
        case 'overview': {
          const counts = chapter.table.rows.flatMap((row) => [
            row.title,
            ...row.counts.flat().flatMap(({ status, count }) => [status.label, String(count)]),
          ]);
          return [chapter.title, ...chapter.table.columns, ...counts];
        }
        case 'area': {
          const rows = chapter.table.rows.flatMap((row) =>
            row.kind === 'group'
              ? [row.title]
              : row.cells.flatMap((cell, at) => [
                  ...(cell.status ? [cell.status.label] : []),
                  cell.text,
                  ...(cell.open ? [words.open] : []),
                  ...(at === 0 ? row.links.flatMap((link) => [words.link, link]) : []),
                ]),
          );
          const vision =
            chapter.vision.length === 0 ? [] : [chapter.visionTitle, ...chapter.vision.flatMap(({ text, points }) => [text, ...points])];
          return [chapter.title, ...vision, chapter.tableTitle, ...rows];
        }
      }
    }),
  ].filter((text) => text !== '');
}

/** The texts that do not follow in this order; `whole` has them one after another. */
export function missing(texts: readonly string[], whole: string): readonly string[] {
  let at = 0;
  return texts.filter((text) => {
    const found = whole.indexOf(text, at);
    if (found < 0) return true;
    at = found + text.length;
    return false;
  });
}
