import { cellFact } from './cell.ts';
import type { Fact } from './fact.ts';

/** That a cell stands as it is. Nothing is written but the history; a cell that was changed since can not be taken back. */
export const cellConfirmedFact: Fact<'cell.confirmed'> = { read: cellFact.read, write: async () => {} };
