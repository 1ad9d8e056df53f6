import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Form, Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { Followed } from '../../model/notice.ts';
import { noticeMessages } from '../messages.ts';

/** All that somebody follows, each with the way out of it. */
export function FollowedList({ followed }: { readonly followed: readonly Followed[] }) {
  const t = useText();
  return (
    <section aria-labelledby="folger">
      <Heading level={2} data-size="sm" id="folger">
        {t(noticeMessages.followed, { n: followed.length })}
      </Heading>
      {followed.length === 0 && <Paragraph>{t(noticeMessages.followNothing)}</Paragraph>}
      <ul className="followed-list">
        {followed.map(({ kind, id, title, where, address }) => (
          <li key={`${kind} ${id}`}>
            <span>
              <Link className="ds-link" to={address}>
                {title}
              </Link>
              {where !== null && <span className="muted"> · {where}</span>}
            </span>
            <Form method="post" action="/varsler/folg" className="no-print">
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="act" value="unfollow" />
              <input type="hidden" name="tilbake" value="/varsler" />
              <Button type="submit" variant="tertiary" data-size="sm" aria-label={t(noticeMessages.unfollowNamed, { title })}>
                {t(noticeMessages.unfollow)}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
