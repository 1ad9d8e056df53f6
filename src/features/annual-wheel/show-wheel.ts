import { z } from 'zod';
import { listFora, readingKey, type ForumSummary } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { keptUntilChange } from '#platform/kept-until-change.ts';
import { addMonths } from '#shared/dates/calendar-days.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import type { WheelGap } from './model/gap.ts';
import { kindOf, wheelKinds, type WheelEntry } from './model/wheel-entry.ts';
import { meetingEntries } from './queries/meeting-entries.ts';
import { planGaps } from './queries/plan-gaps.ts';
import { readEntries } from './queries/read-entries.ts';
import { rhythmGaps } from './queries/rhythm-gaps.ts';

const wheelQuery = z.object({
  partnershipId: z.number().int().positive(),
  year: z.number().int().min(2000).max(2100),
  forum: z.string().max(120).optional(),
  sector: z.string().max(120).optional(),
  kind: z.enum(wheelKinds).optional(),
});

export type WheelQuery = z.input<typeof wheelQuery>;

/** A year of a partnership; cancelled meetings are not in it. `gaps` are what it lacks from today on. */
export type ShownWheel = Readonly<{ entries: readonly WheelEntry[]; gaps: readonly WheelGap[]; fora: readonly ForumSummary[] }>;

/** What the year holds as the viewer may know of it, derived from what is kept elsewhere. Throws forum_not_found, not_found. */
export async function showWheel(deps: Deps, viewer: Viewer, query: WheelQuery, today = osloToday()): Promise<ShownWheel> {
  const { partnershipId, year, kind, ...asked } = parseInput(wheelQuery, query);
  const fora = await listFora(deps, viewer, partnershipId);
  const isAsked = narrow(fora, asked);
  const span = { from: `${year}-01-01`, to: `${year}-12-31`, today };
  const all = await readEntries(deps, viewer, partnershipId, span, fora);
  const entries = all.filter(
    (entry) => entry.state !== 'cancelled' && isAsked(entry) && (kind === undefined || kindOf[entry.what] === kind),
  );
  const isAhead = span.to >= today;
  return { entries, gaps: isAhead ? await gapsOf(deps, viewer, partnershipId, year, today, fora, isAsked) : [], fora };
}

type Asked = Readonly<{ forum?: string | undefined; sector?: string | undefined }>;
type Placed = Pick<WheelEntry, 'forum' | 'sector'>;

/** Whether something belongs to the forum and the sector that were asked for. */
export function narrow(fora: readonly ForumSummary[], { forum, sector }: Asked): (placed: Placed) => boolean {
  if (forum !== undefined && !fora.some(({ slug }) => slug === forum)) throw new AppError('forum_not_found', { forum });
  const sectorOf = new Map(fora.map((entry) => [entry.id, entry.sector?.slug ?? null]));
  return (placed) => {
    if (forum !== undefined && placed.forum?.slug !== forum) return false;
    return sector === undefined || (placed.forum === null ? placed.sector : sectorOf.get(placed.forum.id)) === sector;
  };
}

/** A duty may ask for so many months at most: the longest span begins so long before the year's end. */
const longestRhythm = 60;

async function gapsOf(
  deps: Deps,
  viewer: Viewer,
  partnershipId: number,
  year: number,
  today: string,
  fora: readonly ForumSummary[],
  isAsked: (placed: Placed) => boolean,
): Promise<readonly WheelGap[]> {
  const span = { from: addMonths(`${year + 1}-01-01`, -longestRhythm), to: `${year}-12-31` };
  const meetings = await keptUntilChange(deps, `wheel meetings ${partnershipId} ${year} ${readingKey(viewer)}`, () =>
    meetingEntries(deps, viewer, partnershipId, span, fora),
  );
  const [rhythms, plans] = await Promise.all([rhythmGaps(deps, fora, meetings, { year, today }), planGaps(deps, partnershipId, year)]);
  return [
    ...rhythms.filter((gap) => gap.what === 'meetings' && isAsked({ forum: gap.forum, sector: null })),
    ...plans.filter(({ sector }) => isAsked({ forum: null, sector })),
  ];
}
