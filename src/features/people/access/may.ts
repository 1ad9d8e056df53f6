import type { Actor } from '#shared/actor.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { deeds, standings, type Deed, type Reach, type Rule, type Standing } from './deeds.ts';

/** What a deed is done to: the ids of the fora, the sectors (null: the overall plan) and the contacts that it lies with. */
export type About = Readonly<{ fora?: readonly number[]; sectors?: readonly (number | null)[]; contacts?: readonly number[] }>;

/** Whether an actor may do a deed to this. Without `about` the answer is whether they may do it to everything. */
export function may(actor: Actor, deed: Deed, about: About = {}): boolean {
  if (actor.role === 'system') return true;
  const rule: Rule = deeds[deed];
  return standings.some((standing) => reaches(actor, standing, rule.may[standing], about));
}

/** Whether there may be something that an actor may do a deed to: for what is asked before it is known what it is about. */
export function maySomewhere(actor: Actor, deed: Deed): boolean {
  if (actor.role === 'system') return true;
  const rule: Rule = deeds[deed];
  return standings.some((standing) => rule.may[standing] !== undefined && isSomewhere(actor, standing));
}

/** Refuses what the actor may not do: throws forbidden, with the deed. */
export function demand(actor: Actor, deed: Deed, about: About = {}): void {
  if (!may(actor, deed, about)) throw new AppError('forbidden', { deed });
}

/** Refuses what the actor may do nowhere, before anything is read: throws forbidden, with the deed. */
export function demandSomewhere(actor: Actor, deed: Deed): void {
  if (!maySomewhere(actor, deed)) throw new AppError('forbidden', { deed });
}

/** The fora (ids, in order) in which an actor may do a deed: for conditions of queries. */
export function foraWhere(actor: Actor, deed: Deed): 'all' | readonly number[] {
  if (may(actor, deed)) return 'all';
  const rule: Rule = deeds[deed];
  const ids = actor.posts.filter((post) => rule.may[post.as] === 'own').map(({ forumId }) => forumId);
  return [...new Set(ids)].toSorted((one, other) => one - other);
}

/** What an actor is in a partnership, of all that one can be there. */
export function standingsOf(actor: Actor): readonly Standing[] {
  return standings.filter((standing) => isSomewhere(actor, standing));
}

function reaches(actor: Actor, standing: Standing, reach: Reach | undefined, about: About): boolean {
  if (reach === undefined) return false;
  return reach === 'all' ? isSomewhere(actor, standing) : isHere(actor, standing, about);
}

function isSomewhere(actor: Actor, standing: Standing): boolean {
  if (standing === 'public') return true;
  if (standing === 'secretariat') return actor.role === 'secretariat';
  if (standing === 'reader') return actor.role !== 'public';
  if (standing === 'editor') return actor.sectorIds.length > 0;
  if (standing === 'contact') return actor.contactId !== null;
  return actor.posts.some((post) => post.as === standing);
}

function isHere(actor: Actor, standing: Standing, { fora = [], sectors = [], contacts = [] }: About): boolean {
  if (standing === 'editor') return sectors.some((id) => id !== null && actor.sectorIds.includes(id));
  if (standing === 'contact') return actor.contactId !== null && contacts.includes(actor.contactId);
  return actor.posts.some((post) => post.as === standing && fora.includes(post.forumId));
}
