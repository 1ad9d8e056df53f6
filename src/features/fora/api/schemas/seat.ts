import { z } from 'zod';
import { seatFunctions, standings } from '../../model/seat.ts';

const person = z.object({
  id: z.int(),
  name: z.string().nullable().describe('null where the viewer sees roles only'),
  role: z.string().nullable(),
});

const term = z.object({
  id: z.int(),
  person,
  deputy: person.nullable(),
  startsOn: z.string().nullable().describe('ISO date'),
  endsOn: z.string().nullable().describe('ISO date, the last day'),
});

const named = z.object({ id: z.int(), name: z.string() });

export const seatSchema = z
  .object({
    id: z.int(),
    role: z.string().describe('As the source writes it'),
    function: z.enum(seatFunctions),
    party: named.nullable(),
    organisation: named.nullable(),
    levelRequired: z.string().nullable(),
    standing: z.enum(standings).nullable().describe('null where nobody has said'),
    appointedBy: z.string().nullable(),
    places: z.int().nullable().describe('How many sit here; null where nobody has said'),
    vacant: z.int().nullable().describe('Empty places today; null where nobody knows how many there are'),
    terms: z.array(term).describe('Those that run today'),
    coming: z.array(term),
    version: z.int().describe('What a change of the seat builds on'),
  })
  .meta({ id: 'Seat' });
