import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { giveMandate } from '../mandates/give-mandate.ts';
import type { SteeringSource } from '../model/steering-source.ts';
import { setRhythm } from '../rotations/set-rhythm.ts';
import { setRotation } from '../rotations/set-rotation.ts';
import { setTurn } from '../rotations/set-turn.ts';
import { addSeat } from '../seats/add-seat.ts';
import { setSeatTerm } from '../seats/set-seat-term.ts';
import { addForum } from '../structure/add-forum.ts';
import type { ForumEntry } from './contract.ts';
import { idOf, type Names } from './take-in-organisations.ts';

export type Given = Readonly<{
  partnership: string;
  names: Names;
  /** slugs of fora by name */
  fora: ReadonlyMap<string, string>;
  source: SteeringSource | null;
}>;

/** Adds a forum with everything that is said of it; gives its slug. Throws forum_not_found, organisation_not_found. */
export async function takeInForum(deps: Deps, actor: Actor, entry: ForumEntry, given: Given): Promise<string> {
  const { rhythm, mandates, seats, rotations, level, parent, reportsTo, source = given.source, ...facts } = entry;
  const { slug: forum } = await addForum(deps, actor, {
    ...facts,
    source,
    partnership: given.partnership,
    level: level === undefined ? null : { number: level },
    parent: slugOf(given, parent),
    reportsTo: slugOf(given, reportsTo),
  });
  if (rhythm) await setRhythm(deps, actor, { forum, rhythm });
  for (const { givenByForum, ...mandate } of mandates) {
    await giveMandate(deps, actor, { ...mandate, source: mandate.source ?? source, forum, givenByForum: slugOf(given, givenByForum) });
  }
  for (const { party, organisation, terms, ...seat } of seats) {
    const place = { party: idOf(given.names.parties, party), organisation: idOf(given.names.organisations, organisation) };
    const { id } = await addSeat(deps, actor, { ...seat, ...place, forum });
    for (const term of terms) await setSeatTerm(deps, actor, { ...term, forum, seat: id });
  }
  for (const { what, months, words, between, turns } of rotations) {
    await setRotation(deps, actor, { forum, what, months, words, between: between.map((name) => holderOf(given.names, name)) });
    for (const { who, ...days } of turns) await setTurn(deps, actor, { forum, what, ...days, holder: holderOf(given.names, who) });
  }
  return forum;
}

function slugOf({ fora }: Given, name: string | undefined): string | null {
  if (name === undefined) return null;
  const slug = fora.get(name);
  if (slug === undefined) throw new AppError('forum_not_found', { forum: name });
  return slug;
}

/** A party by its name, else an organisation. */
function holderOf({ parties, organisations }: Names, name: string) {
  const party = parties.get(name);
  return party === undefined ? { organisation: idOf(organisations, name) } : { party };
}
