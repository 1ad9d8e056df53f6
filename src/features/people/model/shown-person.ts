import type { Viewer } from '#shared/actor.ts';

/** A person as the viewer may see them: the role always, the name where it is shown. */
export type ShownPerson = Readonly<{ id: number; name: string | null; role: string | null }>;

type ContactRow = Readonly<{ id: number; kind: 'person' | 'unit'; name: string; role: string | null }>;

/** To the public persons have no name where the partnership does not show names; units always have theirs. */
export function shownPerson(viewer: Viewer, showsNames: boolean, { id, kind, name, role }: ContactRow): ShownPerson {
  const isShown = viewer.role !== 'public' || kind === 'unit' || showsNames;
  return { id, name: isShown ? name : null, role };
}
