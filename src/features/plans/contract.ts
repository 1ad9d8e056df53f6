import { z } from 'zod';
import { planFormat, type PlanDocument } from './model/plan-document.ts';

const scale = z.enum(['not-started', 'planned', 'in-progress', 'completed', 'stopped', 'unknown']);

const cell = z.strictObject({
  period: z.string().nullable(),
  text: z.string(),
  status: z.string().nullable(),
  open: z.boolean().optional(),
});

const item = z.strictObject({
  key: z.string(),
  title: z.string().min(1),
  cells: z.array(cell),
  funding: z.string().nullable().optional(),
  contacts: z.array(z.strictObject({ name: z.string(), role: z.string().optional(), email: z.email().optional() })).optional(),
  links: z.array(z.url()).optional(),
  source: z
    .strictObject({
      page: z.int().optional(),
      lines: z.tuple([z.int(), z.int()]).optional(),
      box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
    })
    .optional(),
  uncertain: z.array(z.strictObject({ what: z.string(), why: z.string().optional() })).optional(),
});

/** The Zod schema of a plan document: what docs/plan.schema.json says, for requests and readers. */
export const planDocumentSchema = z.strictObject({
  format: z.literal(planFormat),
  title: z.string().min(1),
  partnership: z.string().min(1),
  scope: z.union([z.strictObject({ kind: z.literal('overall') }), z.strictObject({ kind: z.literal('sector'), sector: z.string() })]),
  year: z.int().min(2000).max(2100),
  language: z.enum(['nb', 'nn', 'en']),
  edition: z.strictObject({ label: z.string().optional(), date: z.iso.date().optional() }).nullable().optional(),
  adoptions: z
    .array(
      z.strictObject({
        body: z.string(),
        date: z.iso.date(),
        outcome: z.string().optional(),
        plan: z.enum(['overall', 'sector']).optional(),
      }),
    )
    .optional(),
  periods: z.array(z.strictObject({ key: z.string(), label: z.string(), kind: z.enum(['status', 'focus']) })).min(1),
  statuses: z.array(
    z.strictObject({
      key: z.string(),
      label: z.string(),
      scale,
      color: z
        .string()
        .regex(/^#[0-9a-fA-F]{6}$/)
        .optional(),
    }),
  ),
  areas: z.array(
    z.strictObject({
      key: z.string(),
      number: z.int().nullable().optional(),
      title: z.string(),
      vision: z.array(z.strictObject({ text: z.string(), points: z.array(z.string()).optional() })),
      groups: z.array(z.strictObject({ title: z.string(), items: z.array(item) })),
    }),
  ),
}) satisfies z.ZodType<PlanDocument>;
