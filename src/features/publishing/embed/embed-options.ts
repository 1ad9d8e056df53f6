import { z } from 'zod';

export const themes = ['auto', 'lys', 'mork'] as const;
export const typefaces = ['sans', 'serif'] as const;
export const views = ['tabell', 'liste'] as const;

const color = z
  .string()
  .regex(/^#?[0-9a-f]{6}$/i)
  .transform((value) => `#${value.replace('#', '').toLowerCase()}`);

const options = z.object({
  tema: z.enum(themes).catch('auto'),
  skrift: z.enum(typefaces).catch('sans'),
  visning: z.enum(views).catch('tabell'),
  farge: color.nullable().catch(null),
  /** the level of the first heading: the page around it goes on from there */
  niva: z.coerce.number().int().min(1).max(5).catch(2),
  periode: z.string().max(200).catch(''),
  utgave: z.coerce.number().int().min(1).max(100_000).nullable().catch(null),
});

/** How an embedded plan is to look, and which edition and years it shows. */
export type EmbedOptions = z.infer<typeof options>;

/** The options in a query; what is missing or makes no sense is as if it was not said: a page elsewhere is not to break. */
export function readEmbedOptions(query: unknown): EmbedOptions {
  const given = typeof query === 'object' && query !== null ? query : {};
  const last = Object.entries(given).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]);
  const { farge = null, utgave = null, ...rest } = Object.fromEntries(last) as Record<string, unknown>;
  return options.parse({ ...rest, farge: farge === '' ? null : farge, utgave: utgave === '' ? null : utgave });
}
