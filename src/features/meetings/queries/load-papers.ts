import { listPapers, type ListedPaper, type PaperView } from '#features/cases/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { groupBy } from '#shared/group-by.ts';

/** Papers of entries and of their cases, by the entry's and by the case's id. */
export type Papers = Readonly<{
  papers: ReadonlyMap<number, readonly PaperView[]>;
  casePapers: ReadonlyMap<number, readonly PaperView[]>;
}>;

export async function loadPapers(db: Db, viewer: Viewer, agendaItemIds: readonly number[], caseIds: readonly number[]): Promise<Papers> {
  const listed = await listPapers(db, viewer, { agendaItemIds, caseIds });
  return { papers: byOwner(listed, ({ agendaItemId }) => agendaItemId), casePapers: byOwner(listed, ({ caseId }) => caseId) };
}

function byOwner(
  papers: readonly ListedPaper[],
  ownerOf: (paper: ListedPaper) => number | null,
): ReadonlyMap<number, readonly PaperView[]> {
  const owned = papers.flatMap((paper) => {
    const owner = ownerOf(paper);
    const { caseId: _case, agendaItemId: _entry, ...view } = paper;
    return owner === null ? [] : [{ owner, view }];
  });
  return new Map([...groupBy(owned, ({ owner }) => owner)].map(([owner, list]) => [owner, list.map(({ view }) => view)]));
}
