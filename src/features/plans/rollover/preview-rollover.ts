import { type Actor, demand } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { compareEditions } from '../comparison/compare-editions.ts';
import { lastEdition } from '../editions/last-edition.ts';
import { planDocumentOf } from '../model/plan-view.ts';
import { rollOver, type RolledOver } from '../model/rollover/roll-over.ts';
import { showPlan } from '../queries/show-plan.ts';
import { findNextPlan } from './find-next-plan.ts';

export type RolloverPreview = Readonly<{
  plan: Readonly<{ slug: string; title: string; year: number; language: 'nb' | 'nn' | 'en' }>;
  /** The plan of the next year where there is one already. */
  existing: Readonly<{ slug: string; title: string }> | null;
  /** The newest edition, and in how many ways the draft differs from it; null where nothing was frozen yet. */
  edition: Readonly<{ number: number; differences: number }> | null;
  /** What the new plan will be with these columns; null where the plan has no focus column. */
  next: (Pick<RolledOver, 'columns' | 'dropped'> & Readonly<{ title: string; year: number; items: number }>) | null;
}>;

/** What making the plan of the next year will do. `keep` are the columns of status that come along, all unless told. Throws forbidden, plan_not_found. */
export async function previewRollover(deps: Deps, actor: Actor, slug: string, keep?: readonly string[]): Promise<RolloverPreview> {
  demand(actor, 'plan.roll-over');
  const view = await showPlan(deps, actor, slug);
  const document = planDocumentOf(view);
  const [existing, last] = await Promise.all([findNextPlan(deps.db, view.id), lastEdition(deps.db, view.id)]);
  const compared = last && (await compareEditions(deps, actor, { plan: slug, from: last.number, to: 'draft' }));
  const rolled = rollOver(document, new Set(keep ?? document.periods.map(({ key }) => key)));
  return {
    plan: { slug, title: view.title, year: view.year, language: view.language },
    existing: existing ?? null,
    edition: last && compared ? { number: last.number, differences: compared.differences.length } : null,
    next: rolled && {
      columns: rolled.columns,
      dropped: rolled.dropped,
      title: rolled.document.title,
      year: rolled.document.year,
      items: rolled.document.areas.flatMap((area) => area.groups.flatMap((group) => group.items)).length,
    },
  };
}
