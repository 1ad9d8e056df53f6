import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { touchContent } from '#platform/content-version.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { findIdentityNumbers } from '#shared/identity-number.ts';
import { parseInput } from '#shared/parse-input.ts';
import { keepable, largestUpdate, liveFields, longestLive } from '../model/live/live-field.ts';
import { findLiveEntry, findLiveMeeting } from './store/find-live-entry.ts';
import { beyond, hasGaps, isUnchanged, liveDoc, sizeOf, standOf, takeIn, textOf, vectorOf } from './store/live-doc.ts';
import { addLiveUpdate, ensureLiveText, liveUpdatesOf, mergeLiveUpdates } from './store/live-text-rows.ts';

/** Rows of one text before they are merged into one: reading them is most of what a letter costs. */
const mostRows = 40;
/** Far more than a text of the longest length needs, however it was written. */
const largestDocument = 2 * 1024 * 1024;

const schema = z.object({
  meeting: z.int().positive(),
  entry: z.int().positive(),
  field: z.enum(liveFields),
  key: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  update: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length > 0 && value.length <= largestUpdate),
});

export type LiveInput = z.input<typeof schema>;

/**
 * `stored`: it is on disk, now or since it was sent before. `gap`: it builds on something that is not here; `refused`: the
 * text must not stand so. `vector` (Yjs) tells what is here, so that the writer can send all that is not.
 */
export type PushAnswer = Readonly<
  | { outcome: 'stored'; vector: Uint8Array }
  | { outcome: 'gap'; vector: Uint8Array }
  | { outcome: 'refused'; code: 'identity_number' | 'live_text_too_long'; limit: number; vector: Uint8Array }
>;

/**
 * Takes in what a writer did to a text of the room (an update of Yjs). The same `key` twice is stored once. Throws
 * forbidden, meeting_not_found, live_entry_not_found, live_text_closed, invalid_input.
 */
export async function pushLiveUpdate(deps: Deps, actor: Actor, input: LiveInput): Promise<PushAnswer> {
  const asked = parseInput(schema, input);
  demandSomewhere(actor, 'room.write');
  return inTransaction(deps.db, async (tx) => {
    // One writer at a time in a meeting: the numbers of the rows are then in the order in which others get to see them.
    const { isOver, state, forumId } = await findLiveMeeting(tx, actor, asked.meeting, { lock: true });
    demand(actor, 'room.write', { fora: [forumId] });
    if (isOver) throw new AppError('live_text_closed');
    // Until the meeting is closed no public page shows what the room writes: none is made anew for every letter.
    if (state === 'closed') await touchContent(tx);
    return store(tx, actor, asked);
  });
}

async function store(tx: Db, actor: Actor, { meeting, entry, field, key, update }: z.output<typeof schema>): Promise<PushAnswer> {
  await findLiveEntry(tx, actor, meeting, entry);
  const row = await ensureLiveText(tx, entry, field);
  const rows = await liveUpdatesOf(tx, row.id);
  const doc = liveDoc(rows.map((known) => known.update));
  const vector = vectorOf(doc);
  if (rows.some((known) => known.key === key)) return { outcome: 'stored', vector };

  const before = standOf(doc);
  takeIn(doc, update);
  if (hasGaps(doc)) return { outcome: 'gap', vector };
  if (isUnchanged(doc, before)) return { outcome: 'stored', vector };
  const text = keepable(textOf(doc));
  const limit = longestLive[field];
  const isTooLong = text.length > limit && text.length > row.text.length;
  if (isTooLong || sizeOf(doc) > largestDocument) return { outcome: 'refused', code: 'live_text_too_long', limit, vector };
  if (findIdentityNumbers(text).length > 0) return { outcome: 'refused', code: 'identity_number', limit, vector };

  // Written anew by us: what was typed and taken out again is not kept.
  await addLiveUpdate(tx, actor, row.id, key, beyond(doc, vector), text);
  if (rows.length >= mostRows) await mergeLiveUpdates(tx, row.id, randomUUID(), beyond(doc));
  return { outcome: 'stored', vector: vectorOf(doc) };
}
