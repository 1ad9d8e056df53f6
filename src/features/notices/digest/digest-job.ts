import type { Job } from '#platform/jobs/job.ts';
import type { Deps } from '#platform/deps.ts';
import { dueDigests } from './due-digests.ts';
import { writeDigest } from './write-digest.ts';

/** Writes the digests that are due. Gives how many mails there were. */
export async function writeDueDigests(deps: Deps, now = new Date()): Promise<number> {
  let written = 0;
  for (const due of await dueDigests(deps.db, now)) if (await writeDigest(deps, due, now)) written += 1;
  return written;
}

export const digestJob: Job = {
  name: 'weekly-digests',
  every: 300,
  longest: 3600,
  work: async (deps) => void (await writeDueDigests(deps)),
};
