import { may } from '#features/people/index.ts';
import { data, redirect } from 'react-router';
import { formText } from '#web/parts/form-text.ts';
import { page } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { listItemYears, mayArrange, mayWriteCells, showItem, showItemLinks, showStatusAges } from '../index.ts';
import { applyChange } from './apply-change.server.ts';
import { findAssigned, namesAssignment } from '../model/assigned-text.ts';
import { mayUndo } from '../policy.ts';
import { assignedItems, findAnswerNote, listItemEvents } from '../queries/item-knowledge.ts';

export const loader = page(async ({ deps, viewer, params, url }) => {
  const { plan, area, group, item, previous, next, story } = await showItem(deps, viewer, params['plan'] ?? '', params['item'] ?? '');
  const { areas, ...rest } = plan;
  const arranges = mayArrange(viewer, plan);
  const assigned = (await assignedItems(deps, viewer, plan.id))[item.key] ?? [];
  const named = item.cells.filter(({ text }) => namesAssignment(text));
  return {
    plan: rest,
    area: { key: area.key, title: area.title },
    group: { id: group.id, title: group.title, position: group.items.indexOf(item), size: group.items.length },
    item,
    previous: neighbour(previous),
    next: neighbour(next),
    links: await showItemLinks(deps, viewer, plan, item.key),
    years: await listItemYears(deps, viewer, plan.id, item.key),
    story,
    aside: (await deps.aside?.(deps, viewer, 'item', item.id)) ?? null,
    happened: await listItemEvents(deps, viewer, item.id, url.searchParams.has('alle') ? 'all' : 'newest'),
    assigned: { [item.key]: assigned },
    age: (await showStatusAges(deps, viewer, plan))[item.key] ?? null,
    note: await findAnswerNote(deps, viewer, item.id),
    // An assignment that the plan names and that nobody has entered.
    toAssign:
      may(viewer, 'assignment.give') && named.some(({ text }) => !findAssigned(text, assigned))
        ? `/oppdrag/nytt?${new URLSearchParams({ helsefellesskap: plan.partnership.slug, tiltak: `${plan.slug}/${item.key}`, tittel: item.title })}`
        : null,
    undoable: story
      .filter((entry) => entry.undoable && mayUndo(viewer, plan, { role: entry.role, name: entry.who }))
      .map(({ batch }) => batch),
    mayWrite: mayWriteCells(
      viewer,
      plan,
      item.contacts.map(({ id }) => id),
    ),
    arranges,
    places: arranges
      ? areas.map(({ title, groups }) => ({ title, groups: groups.map(({ id, title: name }) => ({ id, title: name })) }))
      : [],
  };
});

/** What a plain form of the page asks for. A conflict or a refusal is shown on the page with what was written. */
export const action = page(async (args) => {
  const form = await readForm(args.request);
  const answer = await applyChange(args, form);
  if (answer.outcome === 'saved') {
    const home = form.get('act') === 'remove' ? `/planer/${args.params['plan']}` : args.url.pathname;
    return redirect(`${home}?lagret=${answer.batch}`);
  }
  const mine = {
    period: formText(form, 'period') ?? '',
    text: formText(form, 'text') ?? '',
    status: formText(form, 'status') || null,
    open: form.has('open'),
  };
  return data({ answer, mine }, { status: answer.outcome === 'conflict' ? 409 : answer.status });
});

function neighbour(item: Readonly<{ key: string; title: string }> | null) {
  return item && { key: item.key, title: item.title };
}
