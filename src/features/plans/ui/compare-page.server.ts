import { page } from '#web/server/page.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { compareEditions, differencesByArea, listVersions, summariseDifferences, type PlanVersions } from '../index.ts';
import { mergedPeriods } from './compare/model/merged-periods.ts';
import { groupOf, readGroup, showOnly, shownGroups } from './compare/model/show-only.ts';
import { readVersion, writeVersion } from './compare/model/version-address.ts';

/** The versions to choose between, and what differs between the two in the address (the last edition and the draft). */
export const loader = page(async ({ deps, viewer, params, url }) => {
  const slug = params['plan'] ?? '';
  const versions = await listVersions(deps, viewer, slug);
  const [own] = versions;
  if (!own) throw new AppError('plan_not_found', { plan: slug });
  const start = startOf(versions);
  const from = readVersion(url.searchParams.get('fra') ?? start ?? 'utkast');
  const to = readVersion(url.searchParams.get('til') ?? 'utkast');
  if (!from || !to) throw new AppError('invalid_input', { detail: 'fra, til' });
  const chosen = { from: writeVersion(from.plan ?? slug, from.version, slug), to: writeVersion(to.plan ?? slug, to.version, slug) };
  const group = readGroup(url.searchParams.get('vis'));
  const hasChoice = url.searchParams.has('fra') || start !== null;
  const plan = { slug, title: own.title, language: own.language };
  if (!hasChoice) return { plan, versions, chosen, group, compared: null };

  const ask = { plan: to.plan ?? slug, from: from.version, to: to.version, fromPlan: from.plan ?? slug };
  const { from: was, to: now, identity, match, differences } = await compareEditions(deps, viewer, ask);
  const about = ({ plan: address, version, label, at, document }: typeof was) => ({
    plan: address,
    version,
    label,
    at,
    title: document.title,
    language: document.language,
  });
  return {
    plan,
    versions,
    chosen,
    group,
    compared: {
      from: about(was),
      to: about(now),
      identity,
      summary: summariseDifferences(differences),
      counts: shownGroups.map((shown) => ({ shown, count: differences.filter(({ kind }) => groupOf(kind) === shown).length })),
      placed: showOnly(differencesByArea(differences, match), group),
      periods: mergedPeriods(was.document.periods, now.document.periods),
      statuses: { was: was.document.statuses, now: now.document.statuses },
    },
  };
});

/** Where a comparison starts unless told: the newest edition, else what the plan was made from. */
function startOf([own, ...others]: readonly PlanVersions[]): string | null {
  const source = [own, ...others.filter(({ isOrigin }) => isOrigin)].find((plan) => plan && (plan !== own || plan.editions.length > 0));
  return own && source ? writeVersion(source.slug, source.editions[0]?.number ?? 'draft', own.slug) : null;
}

export type Compared = NonNullable<Awaited<ReturnType<typeof loader>>['compared']>;
