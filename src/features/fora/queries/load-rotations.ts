import type { Db } from '#platform/db/db.ts';
import { groupBy } from '#shared/group-by.ts';
import type { RotationView, TurnHolder } from '../model/forum-view.ts';
import { rotationState } from '../model/rotation.ts';
import { readTables } from '../store/read-tables.ts';

/** Chair and host of a forum, between whom they go round, every turn, and how it stands on the day. */
export async function loadRotations(db: Db, forumId: number, today: string): Promise<readonly RotationView[]> {
  return (await loadRotationsOf(db, [forumId], today)).get(forumId) ?? [];
}

/** The same of several fora, by the forum's id. */
export async function loadRotationsOf(
  db: Db,
  forumIds: readonly number[],
  today: string,
): Promise<ReadonlyMap<number, readonly RotationView[]>> {
  if (forumIds.length === 0) return new Map();
  const rotations = await readTables(db)
    .selectFrom('rotations')
    .select(['id', 'forum_id as forum', 'what', 'months', 'words'])
    .where('forum_id', 'in', [...forumIds])
    .orderBy('what')
    .execute();
  if (rotations.length === 0) return new Map();
  const ids = rotations.map(({ id }) => id);
  const [between, turns] = await Promise.all([loadHolders(db, ids), loadTurns(db, ids)]);
  const betweenOf = groupBy(between, ({ rotation }) => rotation);
  const turnsOf = groupBy(turns, ({ rotation }) => rotation);
  const shown = rotations.map(({ forum, ...rotation }) => {
    const its = (turnsOf.get(rotation.id) ?? []).map(({ rotation: _rotation, ...turn }) => turn);
    const holders = (betweenOf.get(rotation.id) ?? []).map(({ holder }) => holder);
    return { forum, view: { ...rotation, between: holders, turns: its, state: rotationState(its, today) } };
  });
  return new Map([...groupBy(shown, ({ forum }) => forum)].map(([forum, list]) => [forum, list.map(({ view }) => view)]));
}

async function loadHolders(db: Db, ids: readonly number[]) {
  const rows = await readTables(db)
    .selectFrom('rotation_parties')
    .leftJoin('parties', 'parties.id', 'rotation_parties.party_id')
    .leftJoin('organisations', 'organisations.id', 'rotation_parties.organisation_id')
    .select([
      'rotation_id as rotation',
      'parties.id as party',
      'parties.name as partyName',
      'organisations.id as organisation',
      'organisations.name as organisationName',
    ])
    .where('rotation_id', 'in', [...ids])
    .orderBy('rotation_parties.position')
    .execute();
  return rows.map(({ rotation, ...row }) => ({ rotation, holder: holderOf(row) }));
}

async function loadTurns(db: Db, ids: readonly number[]) {
  const rows = await readTables(db)
    .selectFrom('rotation_turns')
    .leftJoin('parties', 'parties.id', 'rotation_turns.party_id')
    .leftJoin('organisations', 'organisations.id', 'rotation_turns.organisation_id')
    .select(['rotation_turns.id', 'rotation_id as rotation', 'starts_on as startsOn', 'ends_on as endsOn'])
    .select([
      'parties.id as party',
      'parties.name as partyName',
      'organisations.id as organisation',
      'organisations.name as organisationName',
    ])
    .where('rotation_id', 'in', [...ids])
    .orderBy('starts_on')
    .execute();
  return rows.map(({ id, rotation, startsOn, endsOn, ...row }) => ({ id, rotation, startsOn, endsOn, holder: holderOf(row) }));
}

type HolderRow = Readonly<{ party: number | null; partyName: string | null; organisation: number | null; organisationName: string | null }>;

/** The table holds one of the two; the other is null. */
function holderOf({ party, partyName, organisation, organisationName }: HolderRow): TurnHolder {
  return party === null
    ? { kind: 'organisation', id: organisation ?? 0, name: organisationName ?? '' }
    : { kind: 'party', id: party, name: partyName ?? '' };
}
