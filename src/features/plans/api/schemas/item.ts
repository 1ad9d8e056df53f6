import { z } from 'zod';

export const cellSchema = z
  .object({
    period: z.string().nullable().describe('The column’s year; null where the source does not say'),
    text: z.string(),
    status: z.string().nullable().describe('The key of one of the plan’s statuses; null where it is unknown'),
    open: z.boolean().describe('Waits for a person'),
    version: z.int().describe('What a change of the cell builds on; 0 where there is no cell'),
  })
  .meta({ id: 'Cell' });

const contactSchema = z.object({
  id: z.int(),
  kind: z.enum(['person', 'unit']),
  name: z.string(),
  role: z.string().nullable(),
});

export const itemSchema = z
  .object({
    key: z.string(),
    url: z.string(),
    area: z.string().describe('The area’s key'),
    group: z.int().describe('The group’s id'),
    title: z.string(),
    funding: z.string().nullable(),
    links: z.array(z.string()),
    contacts: z.array(contactSchema).describe('Those that the viewer may see'),
    uncertain: z.array(z.object({ what: z.string(), why: z.string().optional() })),
    version: z.int().describe('What a change of the item builds on'),
    updatedAt: z.string().describe('ISO time in UTC'),
    cells: z.array(cellSchema),
  })
  .meta({ id: 'Item' });

export type ItemAnswer = z.input<typeof itemSchema>;

export const itemsSchema = z.object({ total: z.int(), items: z.array(itemSchema) }).meta({ id: 'Items' });
