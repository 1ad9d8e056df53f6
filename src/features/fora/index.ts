export type { SteeringSource } from './model/steering-source.ts';
export { paragraphNames, paragraphs, type Paragraph, type Withholding } from './model/openness.ts';
export { keepsFora, readsWithheld, seesNames, takesPart } from './policy.ts';
export { changeSteering, type SteeringEntry, type SteeringSubject, type SteeringWork } from './store/change-steering.ts';
export { findForum, listForumRows, type ForumRow } from './queries/find-forum.ts';
export { listSteeringChanges, type SteeringChange } from './queries/list-steering-changes.ts';
export type * from './model/seat.ts';
