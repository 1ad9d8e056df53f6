import { sql, type RawBuilder } from 'kysely';
import { foraWhere, type Deed, type Viewer } from '#features/people/index.ts';

const column = (alias: string, name: string) => sql.ref(`${alias}.${name}`);

/**
 * In SQL: true where an actor may do a deed everywhere, `nowhere` where they may in no forum; else what `here` makes of
 * their fora, which are written as `any(…)`.
 */
export function whereOneMay(
  viewer: Viewer,
  deed: Deed,
  here: (anyOfFora: RawBuilder<unknown>) => RawBuilder<boolean>,
  nowhere: RawBuilder<boolean> = sql<boolean>`false`,
): RawBuilder<boolean> {
  const fora = foraWhere(viewer, deed);
  if (fora === 'all') return sql<boolean>`true`;
  return fora.length === 0 ? nowhere : here(sql`any(${[...fora]}::bigint[])`);
}

/** In SQL: whether the viewer reads what is withheld of the forum whose id this is. */
export function readsForum(viewer: Viewer, forumId: RawBuilder<unknown>): RawBuilder<boolean> {
  return whereOneMay(viewer, 'withheld.read', (fora) => sql<boolean>`(${forumId} = ${fora})`);
}

/** The same of a case: it lies with the forum that raised it, those it was sent to, and those that have it on an agenda. */
export function readsCase(viewer: Viewer, alias: string): RawBuilder<boolean> {
  return whereOneMay(viewer, 'withheld.read', (fora) => liesWithCase(alias, fora));
}

/** The same of a decision: it lies with its forum, and where it is of a case with that case's. */
export function readsDecision(viewer: Viewer, alias: string): RawBuilder<boolean> {
  return whereOneMay(
    viewer,
    'withheld.read',
    (fora) => sql<boolean>`(${column(alias, 'forum_id')} = ${fora}
      or exists (select from cases rc where rc.id = ${column(alias, 'case_id')} and ${liesWithCase('rc', fora)}))`,
  );
}

/** The same of an assignment or input: it lies with the forum that gave it and the one that got it. */
export function readsAssignment(viewer: Viewer, alias: string): RawBuilder<boolean> {
  return whereOneMay(
    viewer,
    'withheld.read',
    (fora) => sql<boolean>`(${column(alias, 'from_forum_id')} = ${fora} or ${column(alias, 'to_forum_id')} = ${fora})`,
  );
}

function liesWithCase(alias: string, fora: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(${column(alias, 'forum_id')} = ${fora}
    or exists (select from case_stages rs where rs.case_id = ${column(alias, 'id')} and rs.forum_id = ${fora})
    or exists (select from agenda_items ra where ra.case_id = ${column(alias, 'id')} and ra.removed_at is null and ra.forum_id = ${fora}))`;
}
