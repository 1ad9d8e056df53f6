import './notices.css';
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Form, Link, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { FollowedList } from './notices/followed-list.tsx';
import { HappeningGroups } from './notices/happening-groups.tsx';
import { MentionList } from './notices/mention-list.tsx';
import { noticeMessages } from './messages.ts';
import type { loader } from './notices-page.server.ts';

export { action, loader } from './notices-page.server.ts';

export default function NoticesPage() {
  const t = useText();
  const { mentions, groups, followed, seenAt, days } = useLoaderData<typeof loader>();
  return (
    <div className="page page--notices">
      <PageTitle>{t(noticeMessages.title)}</PageTitle>
      <Heading level={1} data-size="lg">
        {t(noticeMessages.title)}
      </Heading>
      <p className="lead">{t(noticeMessages.lead, { n: days })}</p>
      <SteeringPages />
      <Form method="post" className="button-row no-print">
        <Button type="submit" name="act" value="seen" variant="secondary" data-size="sm">
          {t(noticeMessages.markSeen)}
        </Button>
        <Link className="ds-link" to="/min-side/varsler">
          {t(noticeMessages.settings)}
        </Link>
      </Form>
      {mentions.length > 0 && <MentionList mentions={mentions} />}
      <section aria-labelledby="skjedd">
        <Heading level={2} data-size="sm" id="skjedd">
          {t(noticeMessages.happened)}
        </Heading>
        {groups.length === 0 ? <Paragraph>{t(noticeMessages.nothing)}</Paragraph> : <HappeningGroups groups={groups} seenAt={seenAt} />}
      </section>
      <FollowedList followed={followed} />
    </div>
  );
}
