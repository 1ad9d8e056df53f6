import type { Deps } from '../deps.ts';

/** Work done now and then, for all partnerships; it may be done again where a process dies in the middle of it. */
export type Job = Readonly<{
  /** like 'send-reminders'; the same in every copy of the program */
  name: string;
  /** seconds from the end of one run to the next */
  every: number;
  /** seconds after which whoever took it is held for dead */
  longest: number;
  work: (deps: Deps) => Promise<void>;
}>;
