import { osloToday } from '#shared/dates/oslo-today.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { page } from '#web/server/page.ts';
import { monthsOf, showWheel } from '../index.ts';
import { kindWords } from '../words/entry-words.ts';
import { readAskedYear } from './model/asked-year.ts';
import { ringsOf } from './model/rings.ts';
import { wheelLine } from './wheel-line.server.ts';
import { wheelMarks } from './wheel-marks.server.ts';

/** So many lines of a month are shown until all of them are asked for. */
const linesPerMonth = 12;

export const loader = page(async ({ deps, viewer, url, language }) => {
  const today = osloToday();
  const chosen = await choosePartnership(deps, url);
  const asked = readAskedYear(url.searchParams, Number(today.slice(0, 4)));
  if (chosen === null) return { chosen, asked, today, shown: null, kindWords };
  const { month: wholeMonth, ...query } = asked;
  const { entries, gaps, fora } = await showWheel(deps, viewer, { partnershipId: chosen.partnership.id, ...query }, today);
  const rings = ringsOf(fora);
  const months = monthsOf(entries);
  const listed = months.map(({ month, entries: all }) => ({
    month,
    total: all.length,
    shown: month === wholeMonth ? all : all.slice(0, linesPerMonth),
  }));
  const numbers = new Set(listed.flatMap((month) => month.shown.map(({ number }) => number)));
  const numbered = months.flatMap((month) => month.entries);
  return {
    chosen,
    asked,
    today,
    kindWords,
    shown: {
      months: listed.map(({ shown, ...month }) => ({ ...month, lines: shown.map((entry) => wheelLine(entry, language)) })),
      marks: wheelMarks(numbered, { year: asked.year, today, language, rings, fora, listed: numbers }),
      total: numbered.length,
      gaps,
      rings,
      fora: fora.map(({ slug, name, sector }) => ({ slug, name, sector })),
    },
  };
});
