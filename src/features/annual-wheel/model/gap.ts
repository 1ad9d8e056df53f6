import type { ForumName } from '#features/cases/index.ts';

/** What the year still lacks: meetings that a duty of rhythm asks for, or the plan of the year that follows. */
export type WheelGap =
  | Readonly<{
      what: 'meetings';
      forum: ForumName;
      atLeast: number;
      everyMonths: number;
      /** as the source writes the duty */
      words: string | null;
      /** the span of days that lacks them, ISO dates, both included */
      startsOn: string;
      endsOn: string;
      known: number;
      missing: number;
    }>
  | Readonly<{ what: 'next-plan'; plan: Readonly<{ slug: string; title: string; year: number }> }>;
