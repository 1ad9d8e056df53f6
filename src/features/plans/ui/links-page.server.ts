import { may } from '#features/people/index.ts';
import { data, redirect } from 'react-router';
import { errorInfo, page } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { isAppError } from '#shared/errors/app-error.ts';
import { showLinkOverview, type PlanView } from '../index.ts';
import { applyLinks } from './links/apply-links.server.ts';
import { aboutPlan } from '../policy.ts';

export const loader = page(async ({ deps, viewer, params, url }) => {
  const area = url.searchParams.get('omrade') || null;
  const { plan, overall, sectors, without, overview, open } = await showLinkOverview(deps, viewer, params['plan'] ?? '', area);
  const arranges = (plan.scope.kind === 'overall' ? sectors : [plan]).some((own) => may(viewer, 'plan.link', aboutPlan(own)));
  return {
    plan: { ...named(plan), year: plan.year, scope: plan.scope, areas: plan.areas.map(({ key, title }) => ({ key, title })) },
    overall: overall && named(overall),
    sectors: sectors.map(named),
    without,
    overview,
    open,
    area,
    arranges,
    choices: arranges && overall && sectors.length > 0 ? { overall: choicesOf(overall), sectors: sectors.map(choicesOf) } : null,
  };
});

/** Decides suggestions, links, changes and takes links away; a refusal is shown on the page. */
export const action = page(async (args) => {
  const form = await readForm(args.request);
  try {
    const done = await applyLinks(args, form);
    const back = new URL(args.url);
    back.searchParams.delete('lagret');
    if (done === null) return data({ chosen: false as const, message: null }, { status: 422 });
    back.searchParams.set('lagret', done.batch);
    return redirect(back.pathname + back.search);
  } catch (error) {
    if (!isAppError(error)) throw error;
    const { status, message } = errorInfo(error, args);
    return data({ chosen: true as const, message }, { status });
  }
});

function named({ slug, title, language, scope }: PlanView) {
  return { slug, title, language, sector: scope.kind === 'sector' ? scope.sector : null };
}

function choicesOf(plan: PlanView) {
  return {
    slug: plan.slug,
    name: plan.scope.kind === 'sector' ? plan.scope.sector : plan.title,
    language: plan.language,
    areas: plan.areas.map(({ key, title, groups }) => ({
      key,
      title,
      items: groups.flatMap(({ items }) => items.map((item) => ({ key: item.key, title: item.title }))),
    })),
  };
}
