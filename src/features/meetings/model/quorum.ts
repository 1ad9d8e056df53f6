import type { Attendance, Quorum } from './shown-meeting.ts';

/** What the mandate asks: a number of those with a vote, or a share of their seats in percent; neither where it asks nothing. */
export type QuorumRule = Readonly<{ count: number | null; percent: number | null }>;

type Came = Pick<Attendance, 'standing' | 'presence'>;

/** How many with a vote are there: deputies who stepped in count, observers, guests and those with no known vote do not. */
export function presentWithVote(attendance: readonly Came[]): number {
  return attendance.filter(({ standing, presence }) => standing === 'voting' && (presence === 'present' || presence === 'deputy')).length;
}

/**
 * Whether so many came as the mandate asks. `votingSeats` is how many places there are with a vote. Null where the
 * mandate asks for none.
 */
export function quorumOf(rule: QuorumRule | null, votingSeats: number, attendance: readonly Came[]): Quorum | null {
  const needed = neededOf(rule, votingSeats);
  if (needed === null) return null;
  const present = presentWithVote(attendance);
  if (votingSeats === 0) return { needed: null, present, seats: 0, reached: null };
  return { needed, present, seats: votingSeats, reached: present >= needed };
}

/** A count and a share together ask for the larger. */
function neededOf(rule: QuorumRule | null, votingSeats: number): number | null {
  const share = rule?.percent != null ? Math.ceil((votingSeats * rule.percent) / 100) : null;
  if (rule?.count == null) return share;
  return Math.max(rule.count, share ?? 0);
}
