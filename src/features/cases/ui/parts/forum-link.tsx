import { Link } from 'react-router';
import type { ForumName } from '../../model/views.ts';

/** A forum by its short name, where it has one; the whole name is told to who points at it. */
export function ForumLink({ forum }: Readonly<{ forum: ForumName }>) {
  return (
    <Link to={`/fora/${forum.slug}`} title={forum.shortName === null ? undefined : forum.name}>
      {forum.shortName ?? forum.name}
    </Link>
  );
}
