import type { ChangeEvent, Deps, ItemAnswerSource, ItemAssignmentSource, ItemEventSource, UnansweredSource } from '#platform/deps.ts';
import type { Db } from '#platform/db/db.ts';

/** Writes what other programs are to be told. Features are loaded when they are needed: the start is faster. */
async function enqueue(tx: Db, event: ChangeEvent): Promise<void> {
  const { enqueueMessage } = await import('#features/webhooks/index.ts');
  await enqueueMessage(tx, event);
}

const eventsOfCases: ItemEventSource = async (deps, viewer, itemId, atMost) => {
  const { itemEventsOfCases } = await import('#features/cases/index.ts');
  return itemEventsOfCases(deps, viewer, itemId, atMost);
};

const assignmentsOfItems: ItemAssignmentSource = async (deps, viewer, planId) => {
  const { assignedItemsOfPlan } = await import('#features/cases/index.ts');
  return assignedItemsOfPlan(deps, viewer, planId);
};

const unansweredInRounds: UnansweredSource = async (deps, viewer, planId) => {
  const { listUnansweredItems } = await import('#features/rounds/index.ts');
  return listUnansweredItems(deps, viewer, planId);
};

const answersInRounds: ItemAnswerSource = async (deps, viewer, itemId) => {
  const { findItemAnswer } = await import('#features/rounds/index.ts');
  return findItemAnswer(deps, viewer, itemId);
};

/** What features do for each other without knowing each other, said once for the program and its tests. */
export const wiring = {
  onPlanChange: [enqueue],
  itemEvents: [eventsOfCases],
  itemAssignments: [assignmentsOfItems],
  unansweredItems: [unansweredInRounds],
  itemAnswers: [answersInRounds],
} as const satisfies Pick<Deps, 'onPlanChange' | 'itemEvents' | 'itemAssignments' | 'unansweredItems' | 'itemAnswers'>;
