import './comments.css';
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData, useSearchParams } from 'react-router';
import { writtenIn } from '#web/parts/form-answer.ts';
import { PageTitle } from '#web/parts/page-title.tsx';
import { Pager } from '#web/parts/pager.tsx';
import { useText } from '#web/text/use-text.ts';
import { CommentEntry } from './comments/comment-entry.tsx';
import { NewComment } from './comments/new-comment.tsx';
import { commentMessages } from './messages.ts';
import type { action, loader } from './comments-page.server.ts';

export { action, loader } from './comments-page.server.ts';

export default function CommentsPage() {
  const t = useText();
  const { item, comments, total, page, pageSize, mayWrite, people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [params] = useSearchParams();
  const home = `/planer/${item.plan}/tiltak/${item.key}`;
  return (
    <div className="page page--narrow">
      <PageTitle>{`${t(commentMessages.title)} – ${item.title}`}</PageTitle>
      <p className="eyebrow">
        <Link to={`/planer/${item.plan}`}>{item.planTitle}</Link> · <Link to={home}>{item.title}</Link>
      </p>
      <Heading level={1} data-size="md">
        {t(commentMessages.title)}
      </Heading>
      <Paragraph>{t(commentMessages.lead)}</Paragraph>
      {answer?.message && (
        <Alert data-color="danger" role="alert">
          {answer.message}
        </Alert>
      )}
      {!answer && params.has('lagret') && <p role="status">{t(commentMessages.added)}</p>}
      {mayWrite ? (
        <NewComment key={total} people={people} written={writtenIn(answer, 'add')} />
      ) : (
        <Paragraph className="muted">{t(commentMessages.mayNot)}</Paragraph>
      )}
      {comments.length === 0 && <p className="empty-state">{t(commentMessages.none)}</p>}
      <ol className="comment-list">
        {comments.map((comment) => (
          <CommentEntry key={comment.id} comment={comment} answer={answer} />
        ))}
      </ol>
      <Pager page={page} pageSize={pageSize} total={total} />
      <p>
        <Link className="ds-link" to={home}>
          {t(commentMessages.toItem)}
        </Link>
      </p>
    </div>
  );
}
