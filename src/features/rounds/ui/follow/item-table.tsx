import { Link } from 'react-router';
import { longTime } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { FollowedItem } from '../../model/follow-views.ts';
import type { Round } from '../../model/views.ts';
import { ItemMark } from './mark.tsx';
import { followMessages } from './messages.ts';

/** The items of a round, who is asked and what they answered; on a narrow screen each is a card. */
export function ItemTable({ round, items }: Readonly<{ round: Round; items: readonly FollowedItem[] }>) {
  const t = useText();
  return (
    <table className="ds-table round-table" data-border="true" data-size="sm">
      <caption className="ds-sr-only">{t(followMessages.ofItems)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(followMessages.item)}</th>
          <th scope="col">{t(followMessages.asked)}</th>
          <th scope="col">{t(followMessages.answer)}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row" lang={round.plan.language}>
              <Link className="ds-link" to={`/runder/${round.id}/tiltak/${item.id}`}>
                {item.title}
              </Link>
              <span className="round-note muted">{item.area}</span>
            </th>
            <td data-label={t(followMessages.asked)}>{item.asked.length > 0 ? item.asked.join(', ') : t(followMessages.nobody)}</td>
            <td data-label={t(followMessages.answer)}>
              <ItemMark state={item.state} />
              <AnswerNote item={item} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AnswerNote({ item: { answer } }: { readonly item: FollowedItem }) {
  const t = useText();
  const language = useLanguage();
  if (!answer) return null;
  return (
    <span className="round-note muted">
      {t(followMessages.answeredBy, { name: answer.by ?? t(followMessages.somebody), when: longTime(answer.at, language) })}
      {answer.hasObstacles && ` · ${t(followMessages.hasObstacles)}`}
      {answer.needsDecision && ` · ${t(followMessages.needs)}`}
    </span>
  );
}
