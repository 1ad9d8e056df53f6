import type { Actor } from '#features/people/index.ts';
import type { ActorRole } from '#shared/actor.ts';

type Writer = Readonly<{ contact_id: number | null; account_id: number | null; actor_role: ActorRole }>;

/** Whether the actor wrote it: the same contact, else the same account, else somebody of the same role whom nobody knows nearer. */
export function isOwn(actor: Actor, { contact_id, account_id, actor_role }: Writer): boolean {
  if (contact_id !== null) return contact_id === actor.contactId;
  if (account_id !== null) return account_id === actor.accountId;
  return actor.contactId === null && actor.accountId === null && actor.role === actor_role;
}
