import { Button, Textarea } from '@digdir/designsystemet-react';
import { Form } from 'react-router';
import { actorWords } from '#shared/actor-words.ts';
import { longTime } from '#shared/dates/format-date.ts';
import { writtenIn, type FormAnswer } from '#web/parts/form-answer.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { longestComment, type CommentView } from '../../model/comment.ts';
import { commentMessages } from '../messages.ts';

type Props = Readonly<{ comment: CommentView; answer: FormAnswer | undefined }>;

/** A comment, with its forms for whoever may change or remove it. */
export function CommentEntry({ comment, answer }: Props) {
  const t = useText();
  const language = useLanguage();
  const { id, version, text, role, at, editedAt, mentions, mayEdit, mayRemove } = comment;
  const who = comment.who ?? t(actorWords[role]);
  const when = longTime(at, language);
  const written = writtenIn(answer, 'edit', { name: 'comment', id });
  return (
    <li id={`k${id}`}>
      <p className="muted">
        <strong>{who}</strong> · <time dateTime={at}>{when}</time>
        {editedAt !== null && ` · ${t(commentMessages.edited, { when: longTime(editedAt, language) })}`}
      </p>
      {text === null ? <p className="muted">{t(commentMessages.removed)}</p> : <p className="comment-text">{text}</p>}
      {mentions.length > 0 && <p className="muted">{t(commentMessages.mentions, { names: mentions.join(', ') })}</p>}
      {mayEdit && text !== null && (
        <details className="no-print" open={'act' in written || undefined}>
          <summary>{t(commentMessages.edit)}</summary>
          <Form method="post" className="comment-form">
            <input type="hidden" name="comment" value={id} />
            <input type="hidden" name="version" value={version} />
            <Textarea
              name="text"
              rows={4}
              required
              maxLength={longestComment}
              defaultValue={written['text'] ?? text}
              aria-label={t(commentMessages.editNamed)}
            />
            <Button type="submit" name="act" value="edit" variant="secondary" data-size="sm">
              {t(commentMessages.save)}
            </Button>
          </Form>
        </details>
      )}
      {mayRemove && (
        <Form method="post" className="no-print">
          <input type="hidden" name="comment" value={id} />
          <Button
            type="submit"
            name="act"
            value="remove"
            variant="tertiary"
            data-size="sm"
            aria-label={t(commentMessages.removeNamed, { who, when })}
          >
            {t(commentMessages.remove)}
          </Button>
        </Form>
      )}
    </li>
  );
}
