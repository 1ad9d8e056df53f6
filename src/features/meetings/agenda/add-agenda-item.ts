import { refuseUnreadCase } from '#features/cases/index.ts';
import { changeSteering, findForum } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { lockPlace, teller } from '../store/change-entry.ts';
import { lockMeeting, refuseEnded } from '../store/change-meeting.ts';
import { orNull, rowId, slug, words } from '../store/fields.ts';
import { ownCase } from '../store/own-references.ts';
import { refuseTwice } from '../store/refuse-twice.ts';
import { makeRoom } from '../store/write-order.ts';
import { meetingTables } from '../tables.ts';
import { entryColumns, entryFields } from './entry-fields.ts';

export const newAgendaItem = entryFields.extend({ title: words.nullable().optional(), case: rowId.nullable().optional() });

/** Either a meeting, or a forum by its slug: then the entry waits in its backlog. */
const addAgendaItemInput = newAgendaItem.extend({ meeting: rowId.optional(), forum: slug.optional() });

/**
 * Adds an entry, from a case or free; without a title it is called what its case is called. Throws forbidden,
 * meeting_not_found, forum_not_found, meeting_settled, meeting_cancelled, case_not_found, agenda_item_title_missing,
 * agenda_item_twice, contact_not_found, identity_number.
 */
export async function addAgendaItem(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const { meeting: meetingId, forum, title, case: caseId, ...fields } = parseInput(addAgendaItemInput, raw);
  if ((meetingId === undefined) === (forum === undefined)) throw new AppError('invalid_input', { detail: 'meeting' });
  demandSomewhere(actor, 'meeting.agenda');
  return changeSteering(deps, actor, null, async ({ tx, record }) => {
    const place = await placeOf(tx, meetingId ?? null, forum ?? '');
    demand(actor, 'meeting.agenda', { fora: [place.forumId] });
    const ofCase = caseId == null ? null : await ownCase(tx, place.partnershipId, caseId);
    if (ofCase) await refuseUnreadCase(tx, actor, ofCase.id);
    const named = orNull(title) ?? ofCase?.title;
    if (named === undefined) throw new AppError('agenda_item_title_missing');
    await refuseTwice(tx, place, { title: named, type: fields.type, caseId: ofCase?.id ?? null });
    const columns = await entryColumns(tx, place.partnershipId, fields);
    const position = await makeRoom(tx, place, columns.section ?? null);
    const { id } = await meetingTables(tx)
      .insertInto('agenda_items')
      .values({
        ...columns,
        type: fields.type,
        forum_id: place.forumId,
        meeting_id: place.meetingId,
        case_id: ofCase?.id ?? null,
        position,
        title: named,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    teller(record, place)('meeting.entry-added', undefined, { title: named, case: ofCase?.label ?? null, type: fields.type });
    return { id };
  });
}

type Place = Readonly<{ partnershipId: number; forumId: number; meetingId: number | null }>;

async function placeOf(tx: Db, meetingId: number | null, forum: string): Promise<Place> {
  if (meetingId !== null) {
    const meeting = await lockMeeting(tx, meetingId);
    refuseEnded(meeting);
    return { partnershipId: meeting.partnershipId, forumId: meeting.forumId, meetingId };
  }
  const { id, partnershipId } = await findForum(tx, forum);
  await lockPlace(tx, { meetingId: null, forumId: id });
  return { partnershipId, forumId: id, meetingId: null };
}
