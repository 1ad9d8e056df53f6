import { z } from 'zod';
import { outcomes } from '#features/plans/index.ts';
import { itemAddresses, line, prose, rowId, sourceInput, withholding } from '../contract.ts';

/** Who follows up, in words, as a person or as an organisation, and by when. */
export const followUp = {
  followUpBy: line.nullable().optional(),
  followUpContact: rowId.nullable().optional(),
  followUpOrganisation: rowId.nullable().optional(),
  dueOn: z.iso.date().nullable().optional(),
};

/** Someone who did not agree, and what they wanted written. */
export const dissent = z.object({ party: rowId.nullable().optional(), who: line.min(1), text: prose.min(1) });

export const recordDecisionInput = z.object({
  forum: z.string(),
  case: rowId.nullable().optional(),
  meeting: rowId.nullable().optional(),
  agendaItem: rowId.nullable().optional(),
  outcome: z.enum(outcomes),
  text: prose.min(1),
  /** Left out: the day of the meeting, or today. */
  decidedOn: z.iso.date().optional(),
  /** Null or left out: nobody wrote whether all agreed. */
  consensus: z.boolean().nullable().optional(),
  dissents: z.array(dissent).max(30).optional(),
  ...followUp,
  /** The edition of a plan that is adopted by it. */
  edition: z.object({ plan: z.string(), number: z.int().min(1) }).optional(),
  items: itemAddresses.optional(),
  source: sourceInput.optional(),
  ...withholding,
});

export type DecisionInput = z.output<typeof recordDecisionInput>;
