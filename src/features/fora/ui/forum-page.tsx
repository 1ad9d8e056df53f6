import './fora.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useLoaderData } from 'react-router';
import { FollowForm } from '#web/parts/page-aside.tsx';
import { PageTitle } from '#web/parts/page-title.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { editMessages } from './edit/messages.ts';
import { ForumList } from './fora/forum-list.tsx';
import { ForumFacts } from './forum/forum-facts.tsx';
import { ForumLinks } from './forum/forum-links.tsx';
import { History } from './forum/history.tsx';
import { Mandate } from './forum/mandate.tsx';
import { forumMessages } from './forum/messages.ts';
import { Rhythms } from './forum/rhythm.tsx';
import { Rotations } from './forum/rotation.tsx';
import { SeatsTable } from './forum/seats-table.tsx';
import { ForumHeading } from './parts/forum-heading.tsx';
import type { loader } from './forum-page.server.ts';

export { loader } from './forum-page.server.ts';

export default function ForumPage() {
  const t = useText();
  const { forum, aside, changes, keeps } = useLoaderData<typeof loader>();
  return (
    <div className="page page--fora">
      <PageTitle>{forum.name}</PageTitle>
      <ForumHeading forum={forum} />
      {forum.about !== null && (
        <p className="lead" lang={forum.language}>
          {forum.about}
        </p>
      )}
      <SteeringPages />
      <ForumLinks slug={forum.slug} />
      <FollowForm aside={aside} />
      {keeps && (
        <p className="button-row no-print">
          <Link className="ds-button" data-variant="secondary" data-size="sm" to={`/fora/${forum.slug}/endre`}>
            {t(editMessages.editForum)}
          </Link>
          <Link className="ds-button" data-variant="secondary" data-size="sm" to={`/fora/${forum.slug}/plasser`}>
            {t(editMessages.editSeats)}
          </Link>
        </p>
      )}
      <ForumFacts forum={forum} />
      <Mandate forum={forum} />
      <SeatsTable forum={forum} />
      <Rotations rotations={forum.rotations} />
      <Rhythms rhythms={forum.rhythms} />
      {forum.children.length > 0 && (
        <section aria-labelledby="under">
          <Heading level={2} data-size="xs" id="under">
            {t(forumMessages.children)}
          </Heading>
          <ForumList fora={forum.children} />
        </section>
      )}
      <History changes={changes} />
    </div>
  );
}
