import { foraWhere, may, type Actor, type Viewer } from '#features/people/index.ts';

// What the table of rights (people/access) says, in the words of those who ask for it often.

/** Fora, mandates, seats, turns: the secretariat keeps them. */
export function keepsFora(actor: Actor): boolean {
  return may(actor, 'forum.keep');
}

/** What is withheld of something that lies with these fora (ids). */
export function readsWithheld(viewer: Viewer, fora: readonly number[]): boolean {
  return may(viewer, 'withheld.read', { fora });
}

/** Meetings that are not called yet, and the backlog, of a forum. */
export function seesDrafts(viewer: Viewer, forumId: number): boolean {
  return may(viewer, 'meeting.read-draft', { fora: [forumId] });
}

/** What is said inside a meeting that is open: who was there, draft minutes, the address to take part at. */
export function takesPart(viewer: Viewer): boolean {
  return may(viewer, 'meeting.read-inside');
}

/** Names of persons who sit in fora: whoever has signed in, and the public where the partnership shows names. */
export function seesNames(viewer: Viewer, partnershipShowsNames: boolean): boolean {
  return partnershipShowsNames || may(viewer, 'names.read');
}

/** For what is kept from one reader to the next: two with the same word read the same of what is withheld or not called. */
export function readingKey(viewer: Viewer): string {
  return (['withheld.read', 'meeting.read-draft'] as const).map((deed) => String(foraWhere(viewer, deed))).join(' ');
}
