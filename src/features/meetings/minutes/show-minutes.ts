import { sql } from 'kysely';
import { readsWithheld, seesNames, takesPart, withholdsDecision } from '#features/fora/index.ts';
import { findShownPersons, type ShownPerson, type Viewer } from '#features/people/index.ts';
import { noteOnce } from '#platform/audit/note-once.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { MinutesDocument } from '../model/minutes-document.ts';
import { screenMinutes } from '../model/screen-minutes.ts';
import { readTables } from '../store/read-tables.ts';

/** Minutes as they were frozen, as the viewer may see them. `contentHash` is of what was frozen, whole. */
export type ShownMinutes = Readonly<{ id: number; number: number; contentHash: string; sentAt: string; document: MinutesDocument }>;

/** The minutes of a meeting that were approved, else those that were sent last. Throws minutes_not_found. */
export async function showMinutes(deps: Deps, viewer: Viewer, meeting: number): Promise<ShownMinutes> {
  const row = await readTables(deps.db)
    .selectFrom('minutes')
    .innerJoin('meetings', 'meetings.id', 'minutes.meeting_id')
    .innerJoin('partnerships', 'partnerships.id', 'meetings.partnership_id')
    .select(['minutes.id', 'number', 'content_hash as contentHash', 'sent_at as sentAt', 'document'])
    .select([
      'meetings.partnership_id as partnershipId',
      'meetings.withheld_by as withheldBy',
      'shows_contact_names as showsNames',
      'meetings.forum_id as forumId',
    ])
    .where('minutes.meeting_id', '=', meeting)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) throw new AppError('minutes_not_found');
  const { partnershipId, withheldBy, showsNames, forumId, ...minutes } = row;
  const document = row.document as MinutesDocument;
  const [persons, entries, withheldDecisions, withheldPapers] = await Promise.all([
    findShownPersons(deps.db, viewer, personsIn(document)),
    withheldNow(
      deps,
      document.agenda.map(({ id }) => id),
    ),
    decisionsWithheldNow(
      deps,
      document.agenda.flatMap(({ decisions }) => decisions.map(({ id }) => id)),
    ),
    papersWithheldNow(
      deps,
      document.agenda.flatMap(({ papers }) => papers.map(({ id }) => id)),
    ),
  ]);
  const names = seesNames(viewer, showsNames);
  const personOf = (person: ShownPerson): ShownPerson => {
    const now = persons.get(person.id);
    // The name is the one that was written; whether it is shown is decided today.
    return now && now.name !== null ? person : { ...person, name: null };
  };
  const screened = screenMinutes(document, {
    readsWithheld: readsWithheld(viewer, [forumId]),
    seesNames: names,
    isPublic: !takesPart(viewer),
    withheldBy,
    withheld: new Map(entries.flatMap(({ id, by }) => (by === null ? [] : [[id, by]]))),
    withheldDecisions,
    withheldPapers,
    publicTitles: new Map(entries.map(({ id, publicTitle }) => [id, publicTitle])),
    personOf,
  });
  const isWithheld = withheldBy !== null || entries.some(({ by }) => by !== null) || withheldDecisions.size + withheldPapers.size > 0;
  if (isWithheld && readsWithheld(viewer, [forumId])) {
    const subject = `/moter/${meeting}/protokoll`;
    noteOnce(deps.db, { partnershipId, actor: viewer, deed: 'withheld.read', subject, withheld: true });
  }
  return { ...minutes, document: screened };
}

async function withheldNow({ db }: Deps, ids: readonly number[]) {
  if (ids.length === 0) return [];
  const rows = await readTables(db)
    .selectFrom('agenda_items')
    .leftJoin('cases', 'cases.id', 'agenda_items.case_id')
    .select(['agenda_items.id', 'agenda_items.withheld_by as own', 'cases.withheld_by as ofCase', 'cases.public_title as publicTitle'])
    .where('agenda_items.id', 'in', [...ids])
    .execute();
  return rows.map(({ id, own, ofCase, publicTitle }) => ({ id, by: own ?? ofCase, publicTitle }));
}

/** The paragraphs of the decisions that are withheld today. */
async function decisionsWithheldNow({ db }: Deps, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: number; by: string }>`
    select * from (select d.id, ${withholdsDecision('d')} as by from decisions d where d.id = any(${[...ids]}::bigint[])) found
    where by is not null`.execute(db);
  return new Map(rows.map(({ id, by }) => [id, by]));
}

/** The same of papers: their own, or that of the case they belong to. */
async function papersWithheldNow({ db }: Deps, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: number; by: string }>`
    select p.id, coalesce(p.withheld_by, c.withheld_by) as by from papers p left join cases c on c.id = p.case_id
    where p.id = any(${[...ids]}::bigint[]) and num_nonnulls(p.withheld_by, c.withheld_by) > 0`.execute(db);
  return new Map(rows.map(({ id, by }) => [id, by]));
}

function personsIn({ chair, secretary, attendance, agenda }: MinutesDocument): readonly number[] {
  const persons = [
    chair,
    secretary,
    ...attendance.map(({ person }) => person),
    ...agenda.flatMap(({ responsible, decisions }) => [responsible.person, ...decisions.map(({ followUp }) => followUp?.person ?? null)]),
  ];
  return persons.flatMap((person) => (person === null ? [] : [person.id]));
}
