import { changeSteering, findForum, type ForumRow } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanOrNull, cleanRequired } from '../contract.ts';
import { refuseUnreadCase } from '../queries/reads-all-of.ts';
import { dayOf } from '../store/day-of.ts';
import { insertItems } from '../store/link-items.ts';
import { meetingOf, type MeetingOf } from '../store/meeting-of.ts';
import { ownItems, ownName } from '../store/own-references.ts';
import { refreshDecisionSearch } from '../store/refresh-decision-search.ts';
import { caseTables } from '../tables.ts';
import { adoptEdition } from './adopt-edition.ts';
import { recordDecisionInput, type DecisionInput } from './decision-input.ts';

/**
 * Records what a forum decided. With `edition` the plan's edition is adopted in the same transaction, with the forum's
 * name. What an entry of an agenda or a case withholds, its decision withholds too. Throws forbidden,
 * forum_not_found, case_not_found, day_in_future, decision_not_its_meeting, decision_meeting_not_held,
 * decision_minutes_approved, elsewhere_in_steering, edition_not_found, adoption_known, item_not_found, identity_number.
 */
export async function recordDecision(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const input = parseInput(recordDecisionInput, raw);
  demandSomewhere(actor, 'decision.record');
  return changeSteering(deps, actor, null, async ({ tx, record }) => {
    const forum = await findForum(tx, input.forum);
    demand(actor, 'decision.record', { fora: [forum.id] });
    const { partnershipId } = forum;
    const held = await meetingOf(tx, forum.id, input);
    // A meeting that was opened before its day has its decisions today.
    const decidedOn = dayOf(input.decidedOn ?? (held.date !== null && held.date > osloToday() ? null : held.date));
    const row = await rowOf(tx, actor, input, forum, held, decidedOn);
    const items = await ownItems(tx, partnershipId, input.items ?? []);
    const adopted =
      input.edition && (await adoptEdition({ ...deps, db: tx }, actor, forum, { ...input.edition, outcome: input.outcome, decidedOn }));
    const tables = caseTables(tx);
    const { id } = await tables
      .insertInto('decisions')
      .values({ ...row.values, edition_id: adopted?.editionId ?? null, adoption_id: adopted?.adoptionId ?? null })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const { party, who, text } of input.dissents ?? []) {
      await ownName(tx, partnershipId, 'parties', party);
      const said = { who: cleanRequired(who, 'who'), text: cleanRequired(text, 'text') };
      await tables
        .insertInto('decision_dissents')
        .values({ decision_id: id, party_id: party ?? null, ...said })
        .execute();
    }
    await insertItems(tx, 'decision', id, items);
    await refreshDecisionSearch(tx, [id]);
    const after = {
      ...row.told,
      edition: input.edition ? `${input.edition.plan} ${input.edition.number}` : null,
      dissents: (input.dissents ?? []).length,
      items: items.map((item) => item.title).join('; '),
    };
    record({ partnershipId, subject: 'decision', subjectId: id, kind: 'decision.recorded', after });
    return { id };
  });
}

/** The row, and what history keeps of it. */
async function rowOf(tx: Db, actor: Actor, input: DecisionInput, forum: ForumRow, held: MeetingOf, decidedOn: string) {
  const { partnershipId } = forum;
  const caseId = input.case === undefined ? held.caseId : input.case;
  const ofCase = caseId === null ? null : await ownCase(tx, partnershipId, caseId);
  if (caseId !== null) await refuseUnreadCase(tx, actor, caseId);
  const person = await ownName(tx, partnershipId, 'contacts', input.followUpContact);
  const organisation = await ownName(tx, partnershipId, 'organisations', input.followUpOrganisation);
  const withheldBy = input.withheldBy === undefined ? held.withheldBy : cleanOrNull(input.withheldBy);
  const withheldWhy = input.withheldWhy === undefined ? held.withheldWhy : cleanOrNull(input.withheldWhy);
  const { outcome, source } = input;
  const values = {
    partnership_id: partnershipId,
    forum_id: forum.id,
    case_id: caseId,
    meeting_id: held.meetingId,
    agenda_item_id: held.agendaItemId,
    outcome,
    text: cleanRequired(input.text, 'text'),
    decided_on: decidedOn,
    // Who wants a dissent written has not agreed.
    consensus: (input.dissents ?? []).length > 0 ? false : (input.consensus ?? null),
    follow_up_by: cleanOrNull(input.followUpBy),
    follow_up_contact_id: input.followUpContact ?? null,
    follow_up_organisation_id: input.followUpOrganisation ?? null,
    due_on: input.dueOn ?? null,
    withheld_by: withheldBy,
    withheld_why: withheldBy && withheldWhy,
    source: source ? JSON.stringify(source) : null,
  };
  const told = {
    forum: forum.name,
    case: ofCase,
    outcome,
    text: values.text,
    decidedOn,
    followUpBy: values.follow_up_by,
    followUpPerson: person,
    followUpOrganisation: organisation,
    dueOn: values.due_on,
    withheldBy,
  };
  return { values, told };
}

/** The number of a case of the partnership. Throws case_not_found, elsewhere_in_steering. */
async function ownCase(tx: Db, partnershipId: number, id: number): Promise<string> {
  const row = await caseTables(tx).selectFrom('cases').select(['partnership_id', 'label']).where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('case_not_found');
  if (row.partnership_id !== partnershipId) throw new AppError('elsewhere_in_steering', { what: row.label });
  return row.label;
}
