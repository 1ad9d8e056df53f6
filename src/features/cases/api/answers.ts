import type { z } from 'zod';
import type { ItemReference } from '#features/plans/index.ts';
import type { ShownAssignment } from '../queries/show-assignment.ts';
import type { ShownCase } from '../queries/show-case.ts';
import type { ShownDecision } from '../queries/show-decision.ts';
import type { AssignmentSummary, CaseSummary, DecisionSummary } from '../model/views.ts';
import type { assignmentSchema, assignmentSummarySchema } from './schemas/assignment.ts';
import type { caseSchema, caseSummarySchema } from './schemas/case.ts';
import type { decisionSchema, decisionSummarySchema } from './schemas/decision.ts';

// What leaves is what the schemas name: the rest is dropped when it is written.

export const addressOf = (kind: 'cases' | 'decisions' | 'assignments', id: number): string => `/api/v1/${kind}/${id}`;

export function answerCase(found: CaseSummary): z.input<typeof caseSummarySchema> {
  return { ...found, url: addressOf('cases', found.id) };
}

export function answerDecision(found: DecisionSummary): z.input<typeof decisionSummarySchema> {
  return { ...found, meeting: found.meetingId, url: addressOf('decisions', found.id) };
}

export function answerAssignment(found: AssignmentSummary): z.input<typeof assignmentSummarySchema> {
  return { ...found, items: itemsOf(found.items), url: addressOf('assignments', found.id) };
}

export function answerWholeAssignment(found: ShownAssignment): z.input<typeof assignmentSchema> {
  return { ...found, ...answerAssignment(found), decision: found.decisionId, answers: [...found.answers], reports: [...found.reports] };
}

export function answerWholeDecision(found: ShownDecision): z.input<typeof decisionSchema> {
  return {
    ...found,
    ...answerDecision(found),
    dissents: found.dissents.map(({ who, party, text }) => ({ by: who, party, text })),
    assignments: found.assignments.map(answerWholeAssignment),
    items: itemsOf(found.items),
  };
}

export function answerWholeCase(found: ShownCase): z.input<typeof caseSchema> {
  return {
    ...found,
    ...answerCase(found),
    archiveReferences: [...found.archiveReferences],
    stages: [...found.stages],
    meetings: found.meetings.map(({ meetingId, date, forum, type }) => ({ id: meetingId, date, forum, type })),
    decided: found.decided.map(answerDecision),
    assignments: found.assignments.map(answerWholeAssignment),
    papers: [...found.papers],
    items: itemsOf(found.items),
  };
}

function itemsOf(items: readonly ItemReference[]) {
  return items.map(({ plan, key, title, removed }) => ({
    plan,
    key,
    title,
    removed,
    url: `/api/v1/plans/${encodeURIComponent(plan)}/items/${encodeURIComponent(key)}`,
  }));
}
