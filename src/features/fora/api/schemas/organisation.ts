import { z } from 'zod';
import { organisationKinds } from '#features/people/index.ts';
import { pagingSchema } from '#platform/http/page-links.ts';
import { slugText } from './paths.ts';

const organisationSchema = z
  .object({
    id: z.int(),
    slug: z.string(),
    partnership: z.string().describe('The partnership’s slug'),
    name: z.string(),
    shortName: z.string().nullable(),
    kind: z.enum(organisationKinds),
    party: z.object({ id: z.int(), name: z.string() }).nullable().describe('The side it sits on; null where nobody has said'),
    parent: z.string().nullable().describe('The name of what it is part of'),
    sectors: z.array(z.string()).describe('Names of sectors'),
  })
  .meta({ id: 'Organisation' });

export const organisationsSchema = z.object({ total: z.int(), organisations: z.array(organisationSchema) }).meta({ id: 'Organisations' });

export const organisationsQuery = pagingSchema.extend({
  partnership: slugText.optional().describe('The partnership’s slug'),
  kind: z.enum(organisationKinds).optional(),
});
