import { sql } from 'kysely';
import type { ForumRow } from '#features/fora/index.ts';
import type { Actor } from '#features/people/index.ts';
import { recordAdoption, type Outcome } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';

type Adoption = Readonly<{ plan: string; number: number; outcome: Outcome; decidedOn: string }>;

/** Records on the edition what the forum made of it, in the transaction that is `deps.db`. Throws edition_not_found, elsewhere_in_steering, and what recordAdoption throws. */
export async function adoptEdition(
  deps: Deps,
  actor: Actor,
  forum: ForumRow,
  { plan, number, outcome, decidedOn }: Adoption,
): Promise<Readonly<{ editionId: number; adoptionId: number }>> {
  const { rows } = await sql<{ id: number; partnershipId: number }>`
    select editions.id, plans.partnership_id as "partnershipId" from editions join plans on plans.id = plan_id
    where plans.slug = ${plan} and editions.number = ${number}`.execute(deps.db);
  const [edition] = rows;
  if (!edition) throw new AppError('edition_not_found', { number });
  if (edition.partnershipId !== forum.partnershipId) throw new AppError('elsewhere_in_steering', { what: plan });
  const { id } = await recordAdoption(deps, actor, { plan, edition: number, body: forum.name, date: decidedOn, outcome }, [forum.id]);
  return { editionId: edition.id, adoptionId: id };
}
