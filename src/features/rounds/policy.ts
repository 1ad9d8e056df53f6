import { may, type Actor } from '#features/people/index.ts';

/** Opening, following, settling and closing rounds, and seeing what was answered. */
export function keepsRounds(actor: Actor): boolean {
  return may(actor, 'round.keep');
}

/** Reading what was reported of an item in rounds, besides its status. */
export function readsAnswers(actor: Actor): boolean {
  return may(actor, 'round.read-answers');
}

/** Answering as somebody who was asked: the contact themselves. */
export function mayAnswerAs(actor: Actor, contactId: number): boolean {
  return may(actor, 'round.answer', { contacts: [contactId] });
}
