import { roles } from '#shared/actor.ts';
import { z } from 'zod';
import { outcomes } from '../../model/editions/outcome.ts';
import { planPath } from './paths.ts';

/** Editions are counted from 1. */
const number = z.coerce.number().int().min(1).max(1_000_000).describe('The edition’s number, from 1');

export const editionPath = planPath.extend({ number });

const adoptionSchema = z.object({
  id: z.int(),
  body: z.string().describe('Who made something of it'),
  date: z.string().describe('ISO date'),
  outcome: z.enum(outcomes),
  withdrawn: z.object({ why: z.string() }).nullable().describe('Recorded by mistake and taken back'),
});

export const editionSchema = z
  .object({
    number: z.int(),
    label: z.string().nullable(),
    note: z.string().nullable(),
    frozenAt: z.string().describe('ISO time in UTC'),
    contentHash: z.string().describe('SHA-256 of the canonical JSON of the document and its links'),
    role: z.enum([...roles, 'system']),
    who: z.string().nullable().describe('null where the viewer may not see the name'),
    adoptions: z.array(adoptionSchema),
    url: z.string(),
  })
  .meta({ id: 'Edition' });

export const editionsSchema = z.object({ editions: z.array(editionSchema) }).meta({ id: 'Editions' });

export const newEdition = z.object({ label: z.string().max(200).optional(), note: z.string().max(2000).optional() });

export const newAdoption = z.object({
  body: z.string().min(1).max(200).describe('The forum or the party'),
  date: z.iso.date(),
  outcome: z.enum(outcomes),
});
