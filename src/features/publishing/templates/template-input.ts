import { z } from 'zod';
import { chapterKinds } from '../model/template.ts';

const longestIntro = 4000;

/** What the secretariat decides; `logo` is one that has been taken in, with the text that is read instead of it. */
export const templateInput = z.object({
  partnership: z.string().max(200),
  accent: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .transform((color) => color.toLowerCase()),
  chapters: z
    .array(z.enum(chapterKinds))
    .min(1)
    .max(chapterKinds.length)
    .refine((kinds) => new Set(kinds).size === kinds.length),
  intro: z.string().max(longestIntro),
  logo: z.object({ id: z.int().min(1), text: z.string().max(300) }).nullable(),
});

export type TemplateInput = z.output<typeof templateInput>;
