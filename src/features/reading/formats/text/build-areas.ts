import type { Vision } from '#features/plans/index.ts';
import { collapse } from '../../model/fold-text.ts';
import { fold } from '../../model/fold-text.ts';
import { partTitle } from '../../model/part-title.ts';
import type { AgendaEntry } from './agenda.ts';
import { areaName, linesTitle, type PageParts } from './page-parts.ts';
import { readVision, visionTitle } from './vision.ts';

/** An area as its slides tell it; `tables` are indices into the document's tables, each with its page. */
export type TextArea = {
  title: string;
  number: number | null;
  vision: Vision[];
  tables: { table: number; page: number }[];
  pages: number[];
};

const numbered = /^(\d{1,2})[.)]?\s+(?=\p{L})/u;

function titleParts(raw: string): Readonly<{ title: string; number: number | null }> {
  const whole = visionTitle(raw) ?? raw;
  const number = numbered.exec(whole);
  const title = partTitle(number ? whole.slice(number[0].length) : whole).title;
  return { title: collapse(title).replace(/\s*:$/, ''), number: number ? Number(number[1]) : null };
}

/** Puts slides together to areas: slides with one title (and its parts) are one, a slide without goes on with the last. */
export function buildAreas(parts: readonly PageParts[], listed: ReadonlySet<string>): TextArea[] {
  const areas: TextArea[] = [];
  let open: TextArea | null = null;
  let pending: Readonly<{ raw: string; page: number }> | null = null;
  let table = 0;
  const areaOf = (raw: string): TextArea => {
    const { title, number } = titleParts(raw);
    const found = areas.find((area) => areaName(area.title) === areaName(title));
    if (found) return found;
    const area: TextArea = { title, number, vision: [], tables: [], pages: [] };
    areas.push(area);
    return area;
  };
  const settle = (): void => {
    if (pending && listed.has(areaName(titleParts(pending.raw).title))) areaOf(pending.raw).pages.push(pending.page);
    pending = null;
  };
  for (const part of parts) {
    const raw = linesTitle(part.title);
    const isContent = part.vision !== null || part.tables.length > 0;
    if (!isContent) {
      if (raw !== '' && part.agenda === null) {
        settle();
        pending = { raw, page: part.number };
      }
      continue;
    }
    if (raw !== '') {
      if (pending && areaName(titleParts(pending.raw).title) !== areaName(titleParts(raw).title)) settle();
      open = areaOf(raw);
    } else if (pending) open = areaOf((pending as { raw: string }).raw);
    pending = null;
    open ??= areaOf('');
    open.pages.push(part.number);
    if (part.vision) open.vision.push(...readVision(part.vision));
    for (let count = 0; count < part.tables.length; count += 1) open.tables.push({ table: table++, page: part.number });
  }
  settle();
  return areas;
}

/** Which entry of the list of areas an area is: the same name, the beginning of it, or the end ("Beredskap" of "Helseberedskap"). */
export function agendaEntryOf(title: string, agenda: readonly AgendaEntry[]): AgendaEntry | null {
  const name = areaName(title);
  const same = agenda.find((entry) => areaName(entry.title) === name);
  if (same) return same;
  const begins = agenda.find((entry) => name.startsWith(`${areaName(entry.title)} `) || areaName(entry.title).startsWith(`${name} `));
  if (begins) return begins;
  return (
    agenda.find(
      (entry) => fold(entry.title).length >= 6 && (name.endsWith(areaName(entry.title)) || areaName(entry.title).endsWith(name)),
    ) ?? null
  );
}
