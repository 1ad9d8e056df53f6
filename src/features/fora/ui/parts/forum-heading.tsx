import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { ShownForum } from '../../model/forum-view.ts';
import { foraMessages } from '../messages.ts';

/** The way to the forum, and its name; `page` where it is a page under the forum's own. */
export function ForumHeading({ forum, page }: Readonly<{ forum: ShownForum; page?: string }>) {
  const t = useText();
  return (
    <>
      <p className="eyebrow">
        <Link to={`/fora?helsefellesskap=${forum.partnership.slug}`}>{t(foraMessages.title)}</Link>
        {forum.parent && page === undefined && (
          <>
            {' › '}
            <Link to={`/fora/${forum.parent.slug}`}>{forum.parent.name}</Link>
          </>
        )}
        {page !== undefined && (
          <>
            {' › '}
            <Link to={`/fora/${forum.slug}`}>{forum.name}</Link>
          </>
        )}
      </p>
      <Heading level={1} data-size="lg" lang={page === undefined ? forum.language : undefined}>
        {page ?? forum.name}
        {page === undefined && forum.shortName !== null && ` (${forum.shortName})`}
      </Heading>
    </>
  );
}
