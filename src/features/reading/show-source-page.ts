import { sql } from 'kysely';
import { demand, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { Page } from './model/page-model.ts';

/** One page of the document of a review, or null where it has no such page. Throws forbidden, review_not_found. */
export async function showSourcePage(deps: Deps, viewer: Viewer, id: number, page: number): Promise<Page | null> {
  demand(viewer, 'reading.do');
  const { rows } = await sql<{ page: Page | null }>`
    select jsonb_path_query_first(pages, '$[*] ? (@.number == $number)', jsonb_build_object('number', ${page}::int)) as page
    from reviews where id = ${id}`.execute(deps.db);
  const [row] = rows;
  if (!row) throw new AppError('review_not_found');
  return row.page;
}
