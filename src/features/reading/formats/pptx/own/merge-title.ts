import type { Item } from '#features/plans/index.ts';
import type { SeenCell } from './seen-rows.ts';
import { sameLines, seenLines, seenText } from './seen-text.ts';

/**
 * What the first cell says of the title and the links; null where it says what it said. Lines that begin as links are
 * written, or that lead to an address from their first word on, are links.
 */
export function mergeTitle(
  cell: SeenCell | undefined,
  before: readonly string[],
  old: Item | null,
  word: string,
  broken: boolean,
): Pick<Item, 'title' | 'links'> | null {
  const start = `${seenText(word)}: `;
  const lines = cell?.lines ?? [];
  const isLink = (line: string): boolean => line.startsWith(start) && before.slice(titleLines(old)).includes(line);
  const changedTarget = old && cell ? targetsDiffer(cell, old) : false;
  if (old && sameLines(lines, before, broken) && !changedTarget) return null;

  const shown = new Map((old?.links ?? []).map((link) => [seenText(`${word}: ${link}`), link]));
  const links: string[] = [];
  const title: string[] = [];
  for (const line of lines) {
    const target = cell?.paragraphs.find((paragraph) => seenText(paragraph.text) === line)?.links?.[0];
    const known = isLink(line) ? shown.get(line) : undefined;
    const address = known && (target === undefined || sameAddress(known, target)) ? known : (target ?? addressIn(line, start));
    if (address === null) title.push(line);
    else links.push(address);
  }
  const oldTitle = old ? seenLines(old.title.split(/\r\n?|\n/u)) : [];
  const said = old && sameLines(title, oldTitle, broken) ? old.title : title.join(' ');
  const { links: had } = old ?? {};
  return {
    title: said === '' ? (old?.title ?? '–') : said,
    ...(links.length > 0 || had !== undefined ? { links: links.length === 0 && had?.length === 0 ? had : links } : {}),
  };
}

function titleLines(old: Item | null): number {
  return old ? seenLines(old.title.split(/\r\n?|\n/u)).length : 0;
}

/** An address typed as a link is written, or as a line of its own. */
function addressIn(line: string, start: string): string | null {
  const address = line.startsWith(start) ? line.slice(start.length) : line;
  return /^https?:\/\/\S+$/iu.test(address) && URL.canParse(address) ? address : null;
}

/** The words may stay while a person gives them another address. */
function targetsDiffer({ paragraphs }: SeenCell, { links = [] }: Item): boolean {
  const seen = paragraphs.flatMap((paragraph) => paragraph.links ?? []);
  const known = links.filter((link) => /^https?:/iu.test(link));
  return seen.some((target) => !known.some((link) => sameAddress(link, target)));
}

function sameAddress(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href;
}
