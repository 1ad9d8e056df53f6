/**
 * What other programs are told of a plan. `plan` is its slug, `items` the keys of the items touched (the first 500),
 * `batch` the act in the plan's history. `edition.adopted` says that what forums made of an edition is another than before:
 * recorded, whatever the outcome, or withdrawn. No event holds a person's name or a text of the plan.
 */
export type PlanEvent =
  | Readonly<{ type: 'plan.changed'; plan: string; version: number; batch: string; items: readonly string[] }>
  | Readonly<{ type: 'edition.frozen'; plan: string; edition: number }>
  | Readonly<{ type: 'edition.adopted'; plan: string; edition: number }>;

export const planEventTypes = ['plan.changed', 'edition.frozen', 'edition.adopted'] as const satisfies readonly PlanEvent['type'][];

export const itemsInEvent = 500;
