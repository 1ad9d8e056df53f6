import { looksLikeUnit, may, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { Edition } from '../model/editions/edition.ts';
import { withoutPersons } from '../model/editions/without-persons.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import { planTables } from '../tables.ts';
import { listEditions } from './list-editions.ts';

/** An edition as it was, as this viewer may see it. Throws plan_not_found, edition_not_found. */
export async function showEdition(deps: Deps, viewer: Viewer, slug: string, number: number): Promise<Edition> {
  const [summary] = await listEditions(deps, viewer, slug, number);
  if (!summary) throw new AppError('edition_not_found', { number });
  const row = await planTables(deps.db)
    .selectFrom('editions')
    .innerJoin('plans', 'plans.id', 'editions.plan_id')
    .innerJoin('partnerships', 'partnerships.id', 'plans.partnership_id')
    .select(['editions.document', 'editions.links', 'plans.id as plan_id', 'partnerships.id', 'partnerships.name', 'partnerships.slug'])
    .select(['partnerships.accent', 'partnerships.shows_contact_names'])
    .where('editions.id', '=', summary.id)
    .executeTakeFirstOrThrow();
  const hidesPersons = !row.shows_contact_names && !may(viewer, 'names.read');
  return {
    ...summary,
    plan: { id: row.plan_id, slug },
    partnership: { id: row.id, name: row.name, slug: row.slug, accent: row.accent },
    hidesPersons,
    document: hidesPersons ? withoutPersons(row.document, looksLikeUnit) : row.document,
    links: row.links,
  };
}

/** The same as a plan document alone. Throws plan_not_found, edition_not_found. */
export async function showEditionDocument(deps: Deps, viewer: Viewer, slug: string, number: number): Promise<PlanDocument> {
  return (await showEdition(deps, viewer, slug, number)).document;
}
