import { sql } from 'kysely';
import { listForumRows, paragraphNames, paragraphs } from '#features/fora/index.ts';
import { listContacts, listOrganisations, listParties, type Viewer } from '#features/people/index.ts';
import { seenPlan } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { Choice } from './fields.tsx';
import type { ParagraphChoice } from './openness-fields.tsx';

/** What the forms of cases, decisions and assignments let people choose from. */
export type FormOptions = Readonly<{
  fora: readonly Choice[];
  persons: readonly Choice[];
  organisations: readonly Choice[];
  parties: readonly Choice[];
  items: readonly Choice[];
  paragraphs: readonly ParagraphChoice[];
}>;

export const paragraphChoices: readonly ParagraphChoice[] = paragraphNames.map((paragraph) => ({
  paragraph,
  about: paragraphs[paragraph],
}));

/** For those who take part: the names of a partnership's fora, persons, organisations and measures. */
export async function formOptions(deps: Deps, viewer: Viewer, partnershipId: number): Promise<FormOptions> {
  const [fora, contacts, organisations, parties, items] = await Promise.all([
    forumChoices(deps, partnershipId),
    listContacts(deps.db, viewer),
    listOrganisations(deps.db, partnershipId),
    listParties(deps.db, partnershipId),
    itemChoices(deps, viewer, partnershipId),
  ]);
  return {
    fora,
    persons: contacts
      .filter((entry) => entry.partnershipId === partnershipId)
      .map(({ id, name, role }) => ({ value: String(id), label: role === null ? name : `${name}, ${role}` })),
    organisations: organisations.map(({ id, name }) => ({ value: String(id), label: name })),
    parties: parties.map(({ id, name }) => ({ value: String(id), label: name })),
    items,
    paragraphs: paragraphChoices,
  };
}

export async function forumChoices(deps: Deps, partnershipId: number): Promise<readonly Choice[]> {
  const rows = await listForumRows(deps.db, partnershipId);
  return rows.map(({ slug, name, shortName }) => ({ value: slug, label: shortName === null ? name : `${name} (${shortName})` }));
}

const itemsAtMost = 1000;

/** The measures of the newest plans, each under its plan. */
async function itemChoices(deps: Deps, viewer: Viewer, partnershipId: number): Promise<readonly Choice[]> {
  const { rows } = await sql<{ value: string; label: string; group: string }>`
    select plans.slug || '/' || items.key as value, left(items.title, 150) as label, plans.title as "group"
    from items join plans on plans.id = items.plan_id
    left join item_removals on item_removals.item_id = items.id
    where plans.partnership_id = ${partnershipId} and ${seenPlan(viewer, 'plans')} and item_removals.item_id is null
      and plans.year = (select max(year) from plans newest where newest.partnership_id = ${partnershipId})
    order by plans.id, items.group_id, items.position limit ${itemsAtMost}`.execute(deps.db);
  return rows;
}
