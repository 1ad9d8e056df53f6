import type { Db } from '#platform/db/db.ts';
import type { SectorLinks } from '../model/links/link-overview.ts';
import { suggestLinks } from '../model/links/suggest-links.ts';
import type { Suggestion } from '../model/links/suggestion.ts';
import { planDocumentOf, type PlanView } from '../model/plan-view.ts';
import { planTables } from '../tables.ts';

/** What has been said of the items of a sector's plan and the overall plan, with the suggestions for them. */
export async function loadSectorLinks(db: Db, overall: PlanView, sector: PlanView): Promise<SectorLinks> {
  const [links, dismissed] = await Promise.all([linksBetween(db, overall.id, sector.id), dismissalsBetween(db, overall.id, sector.id)]);
  return { plan: sector, links, dismissed, suggestions: suggestionsFor(overall, sector) };
}

function linksBetween(db: Db, overallId: number, sectorId: number) {
  return planTables(db)
    .selectFrom('item_links')
    .innerJoin('items as sector', 'sector.id', 'item_links.sector_item_id')
    .innerJoin('items as overall', 'overall.id', 'item_links.overall_item_id')
    .select(['sector.key as sector', 'overall.key as overall', 'item_links.kind'])
    .where('sector.plan_id', '=', sectorId)
    .where('overall.plan_id', '=', overallId)
    .orderBy('overall.position')
    .orderBy('overall.id')
    .orderBy('sector.id')
    .execute();
}

function dismissalsBetween(db: Db, overallId: number, sectorId: number) {
  return planTables(db)
    .selectFrom('item_link_dismissals')
    .innerJoin('items as sector', 'sector.id', 'item_link_dismissals.sector_item_id')
    .innerJoin('items as overall', 'overall.id', 'item_link_dismissals.overall_item_id')
    .select(['sector.key as sector', 'overall.key as overall'])
    .where('sector.plan_id', '=', sectorId)
    .where('overall.plan_id', '=', overallId)
    .orderBy('item_link_dismissals.at')
    .execute();
}

/** Plans are kept as they were loaded until something changes: what was found for two of them holds as long. */
const found = new WeakMap<PlanView, WeakMap<PlanView, readonly Suggestion[]>>();

function suggestionsFor(overall: PlanView, sector: PlanView): readonly Suggestion[] {
  const known = found.get(overall)?.get(sector);
  if (known) return known;
  const suggestions = suggestLinks(planDocumentOf(overall), planDocumentOf(sector));
  const ofOverall = found.get(overall) ?? new WeakMap<PlanView, readonly Suggestion[]>();
  found.set(overall, ofOverall);
  ofOverall.set(sector, suggestions);
  return suggestions;
}
