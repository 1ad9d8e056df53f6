import type { ForumName } from '#features/cases/index.ts';
import type { ForumSummary } from '#features/fora/index.ts';
import { findShownPersons, type Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { groupBy } from '#shared/group-by.ts';
import { subjectOf, type Subject } from '../model/matter.ts';
import type { DatedMatter } from '../model/urgency.ts';
import type { MatterSubject, MatterView } from '../model/views.ts';
import { readSubjects, type SubjectRow } from './read-subjects.ts';

const folders: Readonly<Record<Exclude<Subject, 'pattern'>, string>> = {
  decision: '/vedtak',
  assignment: '/oppdrag',
  case: '/saker',
  meeting: '/moter',
  round: '/runder',
};

/** The matters in the words that the viewer may read: of what is withheld only its number and paragraph. */
export async function describeMatters(
  db: Db,
  viewer: Viewer,
  matters: readonly DatedMatter[],
  fora: readonly ForumSummary[],
): Promise<readonly MatterView[]> {
  const personIds = matters.map(({ personId }) => personId);
  const persons = await findShownPersons(db, viewer, personIds);
  const rows = new Map<string, SubjectRow>();
  for (const [subject, group] of groupBy(matters, ({ kind }) => subjectOf[kind])) {
    const ids = new Set(group.map(({ id }) => id));
    for (const row of await readSubjects(db, viewer, subject, [...ids])) rows.set(`${subject} ${row.id}`, row);
  }
  return matters.flatMap((matter) => {
    const subject = subjectOf[matter.kind];
    const row = rows.get(`${subject} ${matter.id}`);
    const forum = matter.forumId === null ? null : fora.find(({ id }) => id === matter.forumId);
    if (!row || forum === undefined) return [];
    const person = matter.personId === null ? null : (persons.get(matter.personId) ?? null);
    return [{ ...matter, ...shown(subject, row), forum: forum && nameOf(forum), person }];
  });
}

function shown(subject: Subject, { publicTitle, reads, ...row }: SubjectRow): MatterSubject {
  const address = subject === 'pattern' ? '/runder/monstre' : `${folders[subject]}/${row.id}`;
  // Minutes that are withheld say nothing of the meeting's title: which meetings there are is open.
  const hidden = row.withheldBy !== null && subject !== 'meeting' && !reads;
  if (!hidden) return { ...row, address, hidden };
  return { ...row, title: publicTitle, outcome: null, who: null, address, hidden };
}

function nameOf({ id, slug, name, shortName }: ForumSummary): ForumName {
  return { id, slug, name, shortName };
}
