import { z } from 'zod';
import { problemSchema } from '#platform/http/problem-schema.ts';
import { longestText } from '../../model/clean-text.ts';
import { cellSchema, itemSchema } from './item.ts';

const text = z.string().max(longestText);
const why = text.nullable().optional().describe('The reason, which stands in the history');
const status = z.string().max(200).nullable().describe('The key of one of the plan’s statuses; null where it is unknown');

/** The use cases check the same and more; this is what can be told before. */
export const cellValue = z
  .object({ text, status, open: z.boolean().default(false), why })
  .meta({ id: 'CellValue', examples: [{ text: 'Kurs holdt i mai', status: 'in-progress', open: false, why: 'Statusmøte i juni' }] });
export const cellEdit = z.object({ text: text.optional(), status: status.optional(), open: z.boolean().optional(), why });

export const itemEdit = z.object({
  title: text.min(1).optional(),
  funding: text.nullable().optional(),
  links: z
    .array(z.url({ protocol: /^https?$/ }).max(longestText))
    .max(50)
    .optional(),
  contacts: z.array(text.min(1)).max(50).optional().describe('Names, in order'),
  why,
});

export const newItem = z
  .object({ group: z.int().describe('The id of the group it stands last in'), title: text.min(1) })
  .meta({ examples: [{ group: 3, title: 'Felles opplæring' }] });

export const place = z.object({
  group: z.int().describe('A group of the same plan'),
  position: z.int().min(0).describe('Place in the group, counted from 0; past the end is the end'),
});

export const removal = z.object({ why }).nullish();

export const cellChanged = problemSchema.extend({ current: cellSchema }).meta({ id: 'CellChanged' });
export const itemChanged = problemSchema.extend({ current: itemSchema }).meta({ id: 'ItemChanged' });
