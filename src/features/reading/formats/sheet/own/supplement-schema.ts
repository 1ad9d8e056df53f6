import { z } from 'zod';
import { planDocumentSchema, type Supplement } from '#features/plans/index.ts';

const { areas, edition, adoptions } = planDocumentSchema.shape;
const area = areas.element;
const item = area.shape.groups.element.shape.items.element;

const supplement = z.strictObject({
  format: z.literal('malbilde/sheet/1'),
  periods: z.array(z.string()),
  statuses: z.array(z.strictObject({ key: z.string(), label: z.string() })),
  empty: z.strictObject({ edition: edition.optional(), adoptions: adoptions.optional() }).optional(),
  areas: z.array(
    z.strictObject({
      key: z.string(),
      title: z.string(),
      number: z.int().nullable().optional(),
      numberless: z.boolean().optional(),
      vision: area.shape.vision.optional(),
    }),
  ),
  items: z.array(
    item
      .partial()
      .required({ key: true })
      .extend({ without: z.array(z.enum(['title', 'cells', 'funding', 'contacts', 'links', 'source', 'uncertain'])).optional() }),
  ),
  whole: planDocumentSchema.optional(),
});

/** What the hidden sheet's JSON says; null where it is no supplement of ours: then the visible cells stand alone. */
export function readSupplement(json: string): Supplement | null {
  try {
    return supplement.parse(JSON.parse(json));
  } catch {
    return null;
  }
}
