import { addDays, addMonths } from '#shared/dates/calendar-days.ts';

/** "At least `atLeast` meetings in `everyMonths` months." */
export type RhythmRule = Readonly<{ atLeast: number; everyMonths: number }>;

/**
 * A meeting as a duty of rhythm sees it. `held`: it is under way, closed or has minutes. `planned`: it lies ahead.
 * `unconfirmed`: its day has passed, and nobody has said that it was held.
 */
export type CountedMeeting = Readonly<{ date: string; as: 'held' | 'planned' | 'unconfirmed' }>;

export type RhythmState = 'reached' | 'on-the-way' | 'too-few';

/** What came of the duty in one span of days; `missing` is how many more must be planned. */
export type RhythmSpan = Readonly<{
  startsOn: string;
  endsOn: string;
  held: number;
  planned: number;
  unconfirmed: number;
  missing: number;
  state: RhythmState;
}>;

export type RhythmCheck = Readonly<{ year: number; state: RhythmState; spans: readonly RhythmSpan[] }>;

/**
 * The duty in a calendar year. Spans shorter than a year begin with the year and follow each other; a longer one ends
 * with the year. The check is as good as its worst span.
 */
export function checkRhythm(rule: RhythmRule, meetings: readonly CountedMeeting[], year: number): RhythmCheck {
  const spans = spansOf(rule, year).map(([startsOn, endsOn]) => checkSpan(rule, meetings, startsOn, endsOn));
  const states = new Set(spans.map(({ state }) => state));
  return { year, spans, state: states.has('too-few') ? 'too-few' : states.has('on-the-way') ? 'on-the-way' : 'reached' };
}

function spansOf({ everyMonths }: RhythmRule, year: number): readonly (readonly [string, string])[] {
  const after = `${year + 1}-01-01`;
  if (everyMonths >= 12) return [[addMonths(after, -everyMonths), addDays(after, -1)]];
  const spans: (readonly [string, string])[] = [];
  for (let start = `${year}-01-01`; start < after; start = addMonths(start, everyMonths)) {
    spans.push([start, addDays(addMonths(start, everyMonths), -1)]);
  }
  return spans;
}

function checkSpan({ atLeast }: RhythmRule, meetings: readonly CountedMeeting[], startsOn: string, endsOn: string): RhythmSpan {
  const within = meetings.filter(({ date }) => startsOn <= date && date <= endsOn);
  const count = (as: CountedMeeting['as']): number => within.filter((meeting) => meeting.as === as).length;
  const held = count('held');
  const missing = Math.max(0, atLeast - within.length);
  const state = held >= atLeast ? 'reached' : missing === 0 ? 'on-the-way' : 'too-few';
  return { startsOn, endsOn, held, planned: count('planned'), unconfirmed: count('unconfirmed'), missing, state };
}
