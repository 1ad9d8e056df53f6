import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { showEdition } from '../editions/show-edition.ts';
import { differencesOf, matchVersions, type Identity } from '../model/compare-plans.ts';
import type { PlanDifference } from '../model/compare/difference.ts';
import type { PlanMatch } from '../model/match-plans.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import { planDocumentOf } from '../model/plan-view.ts';
import { showPlan } from '../queries/show-plan.ts';
import { areRolledOver } from './are-rolled-over.ts';

/** A version of a plan: the number of an edition, or the plan as it is now. */
export type VersionRef = number | 'draft';

/** `plan` is the slug. `at` is the ISO time of freezing, of the last change for the draft. */
type ComparedVersion = Readonly<{
  plan: string;
  version: VersionRef;
  label: string | null;
  at: string;
  document: PlanDocument;
}>;

type ComparedEditions = Readonly<{
  from: ComparedVersion;
  to: ComparedVersion;
  identity: Identity;
  match: PlanMatch;
  differences: readonly PlanDifference[];
}>;

/**
 * What differs from one version to another, as this viewer may see both. `from` is a version of `fromPlan` where that is
 * given, else of `plan`. Versions of one plan, and of plans that one was made from, are compared by the keys of their
 * items, others by likeness. Throws plan_not_found, edition_not_found.
 */
export async function compareEditions(
  deps: Deps,
  viewer: Viewer,
  ask: Readonly<{ plan: string; from: VersionRef; to: VersionRef; fromPlan?: string | undefined }>,
): Promise<ComparedEditions> {
  const fromPlan = ask.fromPlan ?? ask.plan;
  const [from, to, joined] = await Promise.all([
    versionOf(deps, viewer, fromPlan, ask.from),
    versionOf(deps, viewer, ask.plan, ask.to),
    fromPlan === ask.plan || areRolledOver(deps, fromPlan, ask.plan),
  ]);
  const identity = joined ? 'key' : 'likeness';
  const match = matchVersions(from.document, to.document, identity);
  return { from, to, identity, match, differences: differencesOf(from.document, to.document, match) };
}

async function versionOf(deps: Deps, viewer: Viewer, plan: string, version: VersionRef): Promise<ComparedVersion> {
  if (version === 'draft') {
    const view = await showPlan(deps, viewer, plan);
    return { plan, version, label: null, at: view.updatedAt, document: planDocumentOf(view) };
  }
  const { label, frozenAt, document } = await showEdition(deps, viewer, plan, version);
  return { plan, version, label, at: frozenAt, document };
}
