import type {
  AsideSource,
  ChangeEvent,
  Deps,
  ItemAnswerSource,
  ItemAssignmentSource,
  ItemEventSource,
  UnansweredSource,
} from '#platform/deps.ts';
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

const asideOf: AsideSource = async (deps, viewer, kind, id) => {
  const [{ followState }, { newestComments }] = await Promise.all([
    import('#features/notices/index.ts'),
    import('#features/comments/index.ts'),
  ]);
  return {
    follow: await followState(deps, viewer, kind, id),
    comments: kind === 'item' ? await newestComments(deps, viewer, id) : null,
  };
};

/** What features do for each other without knowing each other, said once for the program and its tests. */
export const wiring = {
  onPlanChange: [enqueue],
  aside: asideOf,
  itemEvents: [eventsOfCases],
  itemAssignments: [assignmentsOfItems],
  unansweredItems: [unansweredInRounds],
  itemAnswers: [answersInRounds],
} as const satisfies Pick<Deps, 'aside' | 'onPlanChange' | 'itemEvents' | 'itemAssignments' | 'unansweredItems' | 'itemAnswers'>;
