import { z } from 'zod';
import { outcomes } from '#features/plans/index.ts';
import { agendaTypes, day, forumSlug, person, screened, time } from './parts.ts';

const decision = z.object({
  id: z.int(),
  url: z.string(),
  outcome: z.enum(outcomes),
  text: z.string(),
  decidedOn: day,
  consensus: z.boolean().nullable().describe('null where nobody wrote whether all agreed'),
  dissents: z.array(z.object({ who: z.string().nullable().describe('null where the viewer sees roles only'), text: z.string() })),
  ...screened,
});

const paper = z.object({
  id: z.int(),
  title: z.string().nullable(),
  fileName: z.string().nullable(),
  mediaType: z.string().nullable(),
  size: z.int().nullable().describe('Bytes'),
  address: z.string().nullable().describe('Where it is fetched; null where hidden'),
  ...screened,
});

/** An entry of an agenda, or of a backlog. */
export const entrySchema = z
  .object({
    id: z.int(),
    number: z.int().describe('1, 2, 3 … through the meeting'),
    section: z.string().nullable(),
    title: z.string().nullable(),
    type: z.enum(agendaTypes),
    minutes: z.int().nullable().describe('Planned length'),
    responsible: z.object({ words: z.string().nullable(), person: person.nullable() }),
    text: z.string(),
    case: z.object({ id: z.int(), label: z.string(), title: z.string().nullable(), url: z.string() }).nullable(),
    papers: z.array(paper),
    items: z.array(z.object({ plan: z.string(), key: z.string(), title: z.string() })).describe('Items of plans that it concerns'),
    decisions: z.array(decision),
    notes: z.string().describe('What the room wrote; empty until the minutes are sent, to those who do not take part'),
    disqualifications: z.array(
      z.object({ id: z.int(), name: z.string().nullable(), reason: z.string().nullable(), standsDown: z.boolean().nullable() }),
    ),
    takenUpAt: time.nullable(),
    leftAt: time.nullable(),
    continues: z.object({ id: z.int(), meetingId: z.int().nullable(), date: day.nullable() }).nullable(),
    version: z.int(),
    ...screened,
  })
  .meta({ id: 'AgendaEntry' });

export const backlogPath = z.object({ forum: forumSlug });
export const backlogSchema = z.object({ entries: z.array(entrySchema) }).meta({ id: 'Backlog' });
export const addedEntry = z.object({ id: z.int() }).meta({ id: 'AddedAgendaEntry' });
