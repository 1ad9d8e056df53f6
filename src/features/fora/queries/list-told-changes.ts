import { findShownPersons, may, type ShownPerson, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { seesDrafts } from '../policy.ts';
import { toldPersons, toldValues, type ToldValue } from '../model/told-change.ts';
import type { SteeringSubject } from '../store/change-steering.ts';
import { listSteeringChanges, type SteeringChange } from './list-steering-changes.ts';

/** A change as it is told to the viewer; `from` and `to` of a person are the person as the viewer may see them. */
export type ToldChange = Pick<SteeringChange, 'id' | 'kind' | 'why' | 'role' | 'who' | 'at'> &
  Readonly<{ values: readonly Readonly<{ field: string; from: ToldWord; to: ToldWord }>[] }>;

export type ToldWord = string | number | boolean | null | ShownPerson;

/**
 * The history of subjects in words, the newest first, as the viewer may know of it: what waits in a forum's backlog is
 * told under the forum, and who has a calendar address under where they belong.
 */
export async function listToldChanges(
  deps: Deps,
  viewer: Viewer,
  subject: SteeringSubject,
  ids: readonly number[],
  limit = 100,
): Promise<readonly ToldChange[]> {
  const all = await listSteeringChanges(deps, viewer, subject, ids, limit);
  const changes = all.filter(
    ({ kind, subjectId }) =>
      (!kind.startsWith('meeting.') || seesDrafts(viewer, subjectId)) &&
      (!kind.startsWith('person.calendar-') || may(viewer, 'contact.keep')),
  );
  const told = changes.map(({ id, kind, why, role, who, at, before, after }) => ({
    change: { id, kind, why, role, who, at },
    values: toldValues(before, after),
  }));
  const persons = await findShownPersons(
    deps.db,
    viewer,
    told.flatMap(({ values }) => toldPersons(values)),
  );
  return told.map(({ change, values }) => ({
    ...change,
    values: values.map((value) => ({ field: value.field, from: wordOf(value, value.from, persons), to: wordOf(value, value.to, persons) })),
  }));
}

function wordOf({ person }: ToldValue, value: unknown, persons: ReadonlyMap<number, ShownPerson>): ToldWord {
  if (person) return typeof value === 'number' ? (persons.get(value) ?? { id: value, name: null, role: null }) : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
