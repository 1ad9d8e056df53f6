import { osloToday } from '#shared/dates/oslo-today.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { page } from '#web/server/page.ts';
import { monthsOf, showWheel } from '../index.ts';
import { kindWords } from '../words/entry-words.ts';
import { readAskedYear } from './model/asked-year.ts';
import { ringsOf } from './model/rings.ts';
import { wheelLine } from './wheel-line.server.ts';

export const loader = page(async ({ deps, viewer, url, language }) => {
  const today = osloToday();
  const chosen = await choosePartnership(deps, url);
  const asked = readAskedYear(url.searchParams, Number(today.slice(0, 4)));
  if (chosen === null) return { chosen, asked, today, shown: null, kindWords };
  const { month: _month, ...query } = asked;
  const { entries, gaps, fora } = await showWheel(deps, viewer, { partnershipId: chosen.partnership.id, ...query }, today);
  const rings = ringsOf(fora);
  const months = monthsOf(entries).map((month) => ({
    ...month,
    entries: month.entries.map((entry) => wheelLine(entry, fora, rings, language)),
  }));
  return {
    chosen,
    asked,
    today,
    kindWords,
    shown: { months, gaps, rings, fora: fora.map(({ slug, name, sector }) => ({ slug, name, sector })) },
  };
});
