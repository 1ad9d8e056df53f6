import { documentFacts } from '../../model/document-facts.ts';
import { collapse } from '../../model/fold-text.ts';
import { partTitle } from '../../model/part-title.ts';

const generic = /^(?:ark|sheet|feuil|tabelle|worksheet)\s*\d*$|^(?:tiltak|tiltaksliste|handlingsplan|plan|data|table|liste)\d*$/iu;

/**
 * The area that each table is about where no column tells: the text above it, else its sheet's name. A text that is the
 * plan's own title, or stands above the tables of several sheets, is none. '' where nothing tells.
 */
export function areaTitles(tables: readonly Readonly<{ title: string | null; sheet: string }>[]): readonly string[] {
  return tables.map(({ title, sheet }) => {
    const above = partTitle(collapse(title ?? '')).title;
    const isShared = tables.some((other) => other.sheet !== sheet && partTitle(collapse(other.title ?? '')).title === above);
    if (above !== '' && !isShared && !isPlanTitle(above)) return above;
    return generic.test(sheet.trim()) || isPlanTitle(sheet) ? '' : partTitle(sheet).title;
  });
}

export function isPlanTitle(text: string): boolean {
  return documentFacts([text], '', 1).title !== null;
}
