export type * from './model/matter.ts';
export type * from './model/urgency.ts';
export type * from './model/views.ts';
export type { FollowUpFilter } from './model/filter.ts';
export { listFollowUp, type FollowUp } from './list-follow-up.ts';
export { listUnanswered, type Unanswered } from './list-unanswered.ts';
