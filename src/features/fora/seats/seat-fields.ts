import { z } from 'zod';
import { seatFunctions, standings } from '../model/seat.ts';
import { rowId, words } from '../store/fields.ts';

/** What can be said of a seat; everything but the role may be unknown. */
export const seatFields = z.object({
  role: words.min(1),
  party: rowId.nullable().default(null),
  organisation: rowId.nullable().default(null),
  function: z.enum(seatFunctions).default('member'),
  levelRequired: words.nullable().default(null),
  standing: z.enum(standings).nullable().default(null),
  appointedBy: words.nullable().default(null),
  places: z.int().min(1).max(500).nullable().default(null),
});

export type SeatFields = z.output<typeof seatFields>;
