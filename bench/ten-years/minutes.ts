import { contentVersionOf } from '#platform/content-version.ts';
import { createHash } from 'node:crypto';
import { minutesDocumentOf, showMeeting } from '#features/meetings/index.ts';
import { systemActor } from '#features/people/index.ts';
import { canonicalJson } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import { dayAfter, momentOf } from './calendar.ts';
import type { MadeMeeting } from './meetings.ts';
import { createSheet, firstIds } from './sheet.ts';

/** Freezes what the meetings that are over say, as sending their minutes does, and approves them; gives how many rows. */
export async function makeMinutes(db: Db, meetings: readonly MadeMeeting[]): Promise<number> {
  const sheet = createSheet(await firstIds(db, ['minutes']));
  for (const { id, day, state } of meetings) {
    if (state !== 'closed' && state !== 'approved') continue;
    const document = minutesDocumentOf(await showMeeting({ db, contentVersion: contentVersionOf(db) }, systemActor, id));
    const minutes = sheet.add('minutes', {
      meeting_id: id,
      number: 1,
      document,
      content_hash: createHash('sha256').update(canonicalJson(document)).digest('hex'),
      actor_role: 'secretariat',
      sent_at: momentOf(dayAfter(day, 5), 9),
    });
    if (state === 'closed') continue;
    sheet.put('minutes_approvals', {
      minutes_id: minutes,
      meeting_id: id,
      approved_on: dayAfter(day, 20),
      actor_role: 'secretariat',
      at: momentOf(dayAfter(day, 20), 9),
    });
  }
  return sheet.write(db);
}
