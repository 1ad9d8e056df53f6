import { z } from 'zod';
import { nameAllPartnerships, systemActor } from '#features/people/index.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { listRounds, type RoundSummary } from '../queries/list-rounds.ts';
import { answersCsv } from './answers-csv.ts';

const atMost = 10_000;

const input = z.object({ answers: z.int().positive().nullable() });

export type RoundsForOwner = Readonly<{ rounds: readonly (RoundSummary & Readonly<{ partnership: string }>)[]; csv: string | null }>;

/**
 * For who runs the program: the rounds of all partnerships, each with the slug of its own, the newest first; or the answers
 * of one as CSV. Throws round_not_found.
 */
export async function roundsForOwner(deps: Deps, raw: unknown): Promise<RoundsForOwner> {
  const { answers } = parseInput(input, raw);
  return inScope('all', async () => {
    if (answers !== null) return { rounds: [], csv: await answersCsv(deps, systemActor, answers) };
    const lists = [];
    for (const { id, slug } of await nameAllPartnerships(deps)) {
      const { rounds } = await listRounds(deps, systemActor, { partnershipId: id, limit: atMost, offset: 0 });
      lists.push(rounds.map((round) => ({ ...round, partnership: slug })));
    }
    return { rounds: lists.flat().toSorted((one, other) => other.id - one.id), csv: null };
  });
}
