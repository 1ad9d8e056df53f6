import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { findAsked } from '../answer/find-asked.ts';
import { withLink, type HeldLink } from '../links/hold-link.ts';
import { delegate, takeBack } from './delegate.ts';

/** Sends items on by the link that is for that. Throws round_link_dead, and what delegate throws. */
export function delegateByLink(deps: Deps, token: string, raw: unknown): Promise<Readonly<{ colleague: string }>> {
  return withLink(deps, token, (link) => delegate(deps, forDelegating(link), raw));
}

/** Takes an item back by the same link. Throws round_link_dead, round_is_due, round_is_closed. */
export function takeBackByLink(deps: Deps, token: string, raw: unknown): Promise<void> {
  return withLink(deps, token, (link) => takeBack(deps, forDelegating(link), raw));
}

/** Sends items on as the contact one is signed in as. Throws forbidden, round_not_asked, and what delegate throws. */
export async function delegateAsContact(deps: Deps, actor: Actor, round: number, raw: unknown): Promise<Readonly<{ colleague: string }>> {
  return delegate(deps, await findAsked(deps.db, actor, round), raw);
}

/** Takes an item back as the contact one is signed in as. Throws as delegateAsContact does. */
export async function takeBackAsContact(deps: Deps, actor: Actor, round: number, raw: unknown): Promise<void> {
  await takeBack(deps, await findAsked(deps.db, actor, round), raw);
}

function forDelegating(link: HeldLink): HeldLink {
  if (link.purpose !== 'delegate') throw new AppError('round_link_dead');
  return link;
}
