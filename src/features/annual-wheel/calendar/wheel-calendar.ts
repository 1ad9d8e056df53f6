import { z } from 'zod';
import { listFora } from '#features/fora/index.ts';
import { calendarOf } from '#features/meetings/index.ts';
import { listPartnerships, publicViewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { kindOf, wheelKinds } from '../model/wheel-entry.ts';
import { readEntries } from '../queries/read-entries.ts';
import { narrow } from '../show-wheel.ts';
import { calendarWords } from '../words/calendar-words.ts';
import { wheelEvents } from './wheel-events.ts';

const slug = z.string().max(120).optional();
const calendarQuery = z.object({ partnership: slug, forum: slug, sector: slug, kind: z.enum(wheelKinds).optional() });

export type WheelCalendarQuery = z.input<typeof calendarQuery>;

/**
 * The annual wheel as a calendar file for everybody, from the beginning of last year to the end of the year after the
 * next, in the partnership's language; without a partnership that of the first by name. A meeting that was cancelled
 * stands there as cancelled. Throws not_found, forum_not_found.
 */
export async function wheelCalendar(deps: Deps, query: WheelCalendarQuery, base: string, today = osloToday()): Promise<string> {
  const { partnership: asked, kind, ...placed } = parseInput(calendarQuery, query);
  const all = await listPartnerships(deps.db);
  const partnership = asked === undefined ? all[0] : all.find((entry) => entry.slug === asked);
  if (!partnership) throw new AppError('not_found');
  const fora = await listFora(deps, publicViewer, partnership.id);
  const isAsked = narrow(fora, placed);
  const year = Number(today.slice(0, 4));
  const span = { from: `${year - 1}-01-01`, to: `${year + 2}-12-31`, today };
  const entries = await readEntries(deps, publicViewer, partnership.id, span, fora);
  const chosen = entries.filter((entry) => isAsked(entry) && (kind === undefined || kindOf[entry.what] === kind));
  const { language, name } = partnership;
  return calendarOf(
    { name: `${calendarWords.title[language]} – ${name}`, language },
    wheelEvents(chosen, { base, partnership: partnership.slug, language }),
  );
}
