import { z } from 'zod';
import { gapKinds, openKinds } from './matter.ts';
import { urgencies } from './urgency.ts';

const slug = z.string().max(120).optional();

/** What a reader asks of the follow-up of a partnership. `forum` and `sector` are slugs, `limit` after `offset` of them are put into words. */
export const followUpFilter = z.object({
  partnershipId: z.number().int().positive(),
  forum: slug,
  sector: slug,
  person: z.number().int().positive().optional(),
  kind: z.enum([...openKinds, ...gapKinds]).optional(),
  urgency: z.enum(urgencies).optional(),
  limit: z.number().int().min(1).max(200).default(50),
  offset: z.number().int().min(0).max(10_000_000).default(0),
});

export type FollowUpFilter = z.input<typeof followUpFilter>;
