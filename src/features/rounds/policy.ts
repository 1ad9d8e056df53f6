import { may, type Actor } from '#features/people/index.ts';

/** Opening, following, settling and closing rounds, and seeing what was answered. */
export function keepsRounds(actor: Actor): boolean {
  return may(actor, 'round.keep');
}

/** Answering as somebody who was asked: the contact themselves. */
export function mayAnswerAs(actor: Actor, contactId: number): boolean {
  return may(actor, 'round.answer', { contacts: [contactId] });
}
