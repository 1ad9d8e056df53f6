import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { fromBase64 } from '../model/live/base64.ts';
import { editsBetween } from '../model/live/edits-between.ts';
import { keepable, largestUpdate, liveFields, liveTextName } from '../model/live/live-field.ts';
import { pushLiveUpdate } from './push-live-update.ts';
import { beyond, hasGaps, liveDoc, takeIn, textOf, vectorOf } from './store/live-doc.ts';

const schema = z.object({
  meeting: z.int().positive(),
  entry: z.int().positive(),
  field: z.enum(liveFields),
  /** what the form was made of: the text's state (Yjs, base64) */
  base: z.string().max(largestUpdate * 2),
  text: z.string().max(100_000),
});

export type SaveInput = z.input<typeof schema>;

/**
 * A text that was written in a plain form, merged with what others wrote meanwhile: what differs from `base` is done to
 * the text as it is now. Throws as pushLiveUpdate, and identity_number, live_text_too_long.
 */
export async function saveLiveText(deps: Deps, actor: Actor, input: SaveInput): Promise<void> {
  const { base, text, ...place } = parseInput(schema, input);
  const state = fromBase64(base);
  if (state === null) throw new AppError('invalid_input', { detail: 'base' });
  const doc = liveDoc([]);
  if (state.length > 0) takeIn(doc, state);
  if (hasGaps(doc)) throw new AppError('invalid_input', { detail: 'base' });
  const vector = vectorOf(doc);
  const edits = editsBetween(textOf(doc), keepable(text));
  if (edits.length === 0) return;
  const shared = doc.getText(liveTextName);
  doc.transact(() => {
    for (const { at, removed, inserted } of edits) {
      shared.delete(at, removed);
      shared.insert(at, inserted);
    }
  });
  const answer = await pushLiveUpdate(deps, actor, { ...place, key: keyOf(base, text), update: beyond(doc, vector) });
  if (answer.outcome === 'refused') throw new AppError(answer.code, { limit: answer.limit });
  if (answer.outcome === 'gap') throw new AppError('invalid_input', { detail: 'base' });
}

/** The same form sent twice, as by going back in the browser, is one edit. */
function keyOf(base: string, text: string): string {
  return createHash('sha256').update(base).update('\0').update(text).digest('base64url');
}
