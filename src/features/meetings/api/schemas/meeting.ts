import { z } from 'zod';
import { pagingSchema } from '#platform/http/page-links.ts';
import { languages } from '#shared/language.ts';
import { entrySchema } from './entry.ts';
import { day, forumRef, forumSlug, pathId, person, screened, states, time } from './parts.ts';

export const meetingPath = z.object({ meeting: pathId.describe('The meeting’s id') });

const summary = z.object({
  id: z.int(),
  url: z.string(),
  forum: forumRef,
  title: z.string().nullable(),
  startsAt: time,
  endsAt: time.nullable(),
  dayOnly: z.boolean().describe('true: only the day of startsAt is known'),
  place: z.string().nullable(),
  isOnline: z.boolean(),
  onlineAddress: z.string().nullable().describe('For those who take part; null to the public'),
  state: z.enum(states),
});

export const meetingsSchema = z
  .object({ total: z.int(), meetings: z.array(summary.meta({ id: 'MeetingSummary' })) })
  .meta({ id: 'Meetings' });

const date = z.iso.date().refine((text) => text >= '1900-01-01' && text <= '2200-12-31');

export const meetingsQuery = pagingSchema.extend({
  partnership: forumSlug.optional().describe('The partnership’s slug'),
  forum: forumSlug.optional(),
  from: date.optional().describe('First day in Oslo, included'),
  to: date.optional().describe('Last day in Oslo, included'),
  state: z.enum(states).optional(),
  order: z.enum(['newest', 'oldest']).default('newest'),
});

const attendance = z.object({
  id: z.int(),
  seat: z.object({ id: z.int(), role: z.string() }).nullable().describe('null for guests'),
  person: person.nullable(),
  name: z.string().nullable(),
  standing: z.enum(['voting', 'speaking', 'observing', 'guest']).nullable().describe('null where nobody has said'),
  presence: z.enum(['present', 'absent', 'excused', 'deputy']),
  deputy: z.string().nullable(),
  note: z.string().nullable(),
});

const minutes = z.object({
  number: z.int(),
  sentAt: time,
  contentHash: z.string().describe('SHA-256 of what was frozen'),
  approvedOn: day.nullable(),
  corrections: z.array(z.object({ id: z.int(), text: z.string(), at: time })),
});

export const meetingSchema = summary
  .extend({
    language: z.enum(languages).describe('The forum’s'),
    noticeText: z.string(),
    host: z.string().nullable(),
    chair: person.nullable(),
    secretary: person.nullable(),
    agenda: z.array(entrySchema),
    attendance: z.array(attendance),
    quorum: z
      .object({ needed: z.int().nullable(), present: z.int(), seats: z.int(), reached: z.boolean().nullable() })
      .nullable()
      .describe('null where the mandate asks for none; needed and reached are null where no seat is stated to have a vote'),
    minutes: z.array(minutes).describe('The newest first'),
    version: z.int(),
    updatedAt: time,
    ...screened,
  })
  .meta({ id: 'Meeting' });

export const newStep = z
  .object({
    step: z.enum(['called', 'opened', 'closed', 'reopened', 'cancelled']),
    why: z.string().max(2000).nullable().optional().describe('Needed to cancel'),
  })
  .meta({ examples: [{ step: 'called' }] });

export const newApproval = z
  .object({
    on: date.describe('The day they were approved'),
    inMeeting: z
      .int()
      .min(1)
      .max(Number.MAX_SAFE_INTEGER)
      .nullable()
      .optional()
      .describe('The meeting of the same forum that approved them'),
  })
  .meta({ examples: [{ on: '2026-03-20' }] });
