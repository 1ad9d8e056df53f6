import { listForumRows, postsOfContact } from '#features/fora/index.ts';
import { actorAs, findShownPersons, publicViewer, systemActor, type Post, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { keptUntilChange } from '#platform/kept-until-change.ts';
import { posts } from '#shared/actor.ts';

/** What the role cookie of a demonstration may say: who one is, and where. */
export const demoRole = /^(public|reader|secretariat|member|(?:contact|editor|chair|secretary|member|observer):\d{1,15})$/;

/**
 * The viewer of a demonstration's role cookie: `secretariat`, `reader`, `contact:ID`, `editor:SECTOR`, `chair:FORUM` (so
 * `secretary`, `member`, `observer`), and `member` for a member of every forum. Unknown is the public.
 */
export async function demoViewer(deps: Deps, role: string): Promise<Viewer> {
  if (!demoRole.test(role)) return publicViewer;
  const [kind = 'public', number] = role.split(':');
  const id = Number(number);
  if (kind === 'contact') return contactViewer(deps, id);
  if (kind === 'editor') return actorAs('editor', { sectorIds: [id] });
  if (kind === 'secretariat' || kind === 'reader') return actorAs(kind);
  const as = posts.find((post) => post === kind);
  if (as === undefined) return publicViewer;
  return actorAs('member', { posts: number === undefined ? await everywhere(deps) : [{ forumId: id, as }] });
}

async function contactViewer(deps: Deps, id: number): Promise<Viewer> {
  const person = (await findShownPersons(deps.db, systemActor, [id])).get(id);
  if (!person) return publicViewer;
  return actorAs('contact', { name: person.name, contactId: id, posts: await postsOfContact(deps.db, id) });
}

async function everywhere(deps: Deps): Promise<readonly Post[]> {
  const fora = await keptUntilChange(deps, 'ids of the fora', () => listForumRows(deps.db));
  return fora.map(({ id }) => ({ forumId: id, as: 'member' }));
}
