import { sql } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { addDays } from '#shared/dates/calendar-days.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { Ask } from '../model/views.ts';
import { keepsRounds } from '../policy.ts';

/** A round that a pattern plans for a meeting. Days are yyyy-mm-dd; `roundId` is the one that was opened for it. */
export type PlannedRound = Readonly<{
  pattern: number;
  plan: Readonly<{ slug: string; title: string; language: 'nb' | 'nn' | 'en' }>;
  forum: Readonly<{ id: number; name: string }>;
  meetingId: number;
  meetingOn: string;
  openOn: string;
  deadline: string;
  roundId: number | null;
  /** 'due' is to be opened now, 'missed' can not be any more */
  state: 'coming' | 'due' | 'opened' | 'missed';
}>;

export type Pattern = Readonly<{
  id: number;
  plan: PlannedRound['plan'];
  forum: PlannedRound['forum'];
  openDays: number;
  daysBefore: number;
  asks: readonly Ask[];
  reminderDays: readonly number[];
  greeting: string;
}>;

type PatternRow = Omit<Pattern, 'plan' | 'forum'> &
  Readonly<{ slug: string; title: string; language: 'nb' | 'nn' | 'en'; forumId: number; forum: string }>;
type MeetingRow = Readonly<{ pattern: number; id: number; startsAt: string }>;
type OpenedRow = Readonly<{ id: number; pattern: number; deadline: string }>;

const daysAhead = 400;

/** The patterns of a partnership, and the rounds that they plan for the meetings that are in the calendar. Throws forbidden. */
export async function listPlannedRounds(
  { db }: Deps,
  viewer: Viewer,
  partnershipId: number,
  today = osloToday(),
): Promise<Readonly<{ patterns: readonly Pattern[]; planned: readonly PlannedRound[] }>> {
  if (!keepsRounds(viewer)) throw new AppError('forbidden');
  const [found, meetings, opened] = await Promise.all([
    sql<PatternRow>`select p.id, p.open_days as "openDays", p.days_before as "daysBefore", p.asks, p.reminder_days as "reminderDays",
        p.greeting, plans.slug, plans.title, plans.language, fora.id as "forumId", fora.name as forum
      from round_patterns p join plans on plans.id = p.plan_id join fora on fora.id = p.forum_id
      where p.partnership_id = ${partnershipId} and p.ended_at is null order by p.id`.execute(db),
    sql<MeetingRow>`select p.id as pattern, m.id, m.starts_at as "startsAt" from round_patterns p join meetings m on m.forum_id = p.forum_id
      where p.partnership_id = ${partnershipId} and p.ended_at is null and m.state <> 'cancelled'
        and m.starts_at >= ${today}::date and m.starts_at < ${addDays(today, daysAhead)}::date order by m.starts_at, m.id`.execute(db),
    sql<OpenedRow>`select id, pattern_id as pattern, deadline from rounds
      where partnership_id = ${partnershipId} and pattern_id is not null`.execute(db),
  ]);
  const patterns = found.rows.map(({ slug, title, language, forumId, forum, ...row }) => ({
    ...row,
    plan: { slug, title, language },
    forum: { id: forumId, name: forum },
  }));
  const planned = meetings.rows.flatMap(({ pattern: id, id: meetingId, startsAt }): readonly PlannedRound[] => {
    const pattern = patterns.find((row) => row.id === id);
    if (!pattern) return [];
    const meetingOn = osloToday(new Date(startsAt));
    const openOn = addDays(meetingOn, -pattern.openDays);
    const deadline = addDays(meetingOn, -pattern.daysBefore);
    const roundId = opened.rows.find((round) => round.pattern === id && round.deadline === deadline)?.id ?? null;
    const state = roundId !== null ? 'opened' : openOn > today ? 'coming' : deadline >= today ? 'due' : 'missed';
    return [{ pattern: id, plan: pattern.plan, forum: pattern.forum, meetingId, meetingOn, openOn, deadline, roundId, state }];
  });
  return { patterns, planned };
}
