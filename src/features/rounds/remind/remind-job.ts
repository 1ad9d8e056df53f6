import { osloClock } from '#shared/dates/oslo-time.ts';
import type { Job } from '#platform/jobs/job.ts';
import { remindRounds } from './remind-rounds.ts';

const morning = '07:00';

/** Reminders come in the morning of their day. */
export const remindJob: Job = {
  name: 'remind-rounds',
  every: 300,
  longest: 300,
  work: async (deps) => {
    if (osloClock(new Date().toISOString()) >= morning) await remindRounds(deps);
  },
};
