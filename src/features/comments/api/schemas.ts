import { z } from 'zod';
import { actorWords } from '#shared/actor-words.ts';
import { longestComment, mostMentions } from '../model/comment.ts';

const time = z.string().describe('ISO time in UTC');
const slug = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\0]*$/);

export const itemPath = z.object({ plan: slug.describe('The plan’s slug'), item: slug.describe('The item’s key') });

const comment = z
  .object({
    id: z.int(),
    version: z.int(),
    text: z.string().nullable().describe('null where it was removed'),
    who: z.string().nullable().describe('null where nobody in particular wrote it'),
    role: z.enum(Object.keys(actorWords) as [keyof typeof actorWords]).describe('What whoever wrote it was foremost'),
    at: time,
    editedAt: time.nullable(),
    removedAt: time.nullable(),
    mentions: z.array(z.string()).describe('The names of those whom it mentions'),
  })
  .meta({ id: 'Comment' });

export const commentsSchema = z
  .object({ total: z.int(), comments: z.array(comment).describe('The newest first') })
  .meta({ id: 'Comments' });

export const newComment = z
  .object({
    text: z.string().min(1).max(longestComment).describe('@ and the name of a contact mentions them'),
    mentions: z
      .array(z.int().min(1).max(Number.MAX_SAFE_INTEGER))
      .max(mostMentions)
      .optional()
      .describe('Contacts to mention, beside those that the text names'),
  })
  .meta({ id: 'NewComment' });

export const addedSchema = z.object({ id: z.int() }).meta({ id: 'AddedComment' });
