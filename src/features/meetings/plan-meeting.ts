import { changeSteering, findForum } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { slug } from './store/fields.ts';
import { meetingColumns, meetingFields, timeColumns } from './store/meeting-fields.ts';
import { meetingTables } from './tables.ts';

export const planMeetingInput = meetingFields.extend({ forum: slug });

/**
 * Plans a meeting of a forum as a draft, which only those who keep it and the members see. Throws forbidden,
 * forum_not_found, meeting_ends_before, contact_not_found, not_found, identity_number.
 */
export async function planMeeting(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const { forum: address, date, startClock, endClock, ...fields } = parseInput(planMeetingInput, raw);
  demandSomewhere(actor, 'meeting.plan');
  const time = timeColumns(date, startClock ?? null, endClock ?? null);
  return changeSteering(deps, actor, null, async ({ tx, record }) => {
    const forum = await findForum(tx, address);
    demand(actor, 'meeting.plan', { fora: [forum.id] });
    const { columns, told } = await meetingColumns(tx, forum.partnershipId, fields);
    const { id } = await meetingTables(tx)
      .insertInto('meetings')
      .values({ partnership_id: forum.partnershipId, forum_id: forum.id, ...time, ...columns })
      .returning('id')
      .executeTakeFirstOrThrow();
    record({
      partnershipId: forum.partnershipId,
      subject: 'meeting',
      subjectId: id,
      kind: 'meeting.planned',
      after: { forum: forum.name, date, startClock: startClock ?? null, place: columns.place ?? null, ...told },
    });
    return { id };
  });
}
