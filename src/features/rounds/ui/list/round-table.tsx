import { Link } from 'react-router';
import { shortDate } from '#shared/dates/format-date.ts';
import { useText } from '#web/text/use-text.ts';
import type { RoundSummary } from '../../queries/list-rounds.ts';
import { listMessages } from './messages.ts';
import { RoundMark } from './round-mark.tsx';

/** Rounds; on a narrow screen each is a card. A contact's way is to their own answers, while they can be given. */
export function RoundTable({ rounds, keeps }: Readonly<{ rounds: readonly RoundSummary[]; keeps: boolean }>) {
  const t = useText();
  const heads = [
    listMessages.round,
    listMessages.plan,
    listMessages.opened,
    listMessages.deadline,
    listMessages.answered,
    listMessages.state,
  ];
  return (
    <table className="ds-table round-table" data-border="true" data-size="sm">
      <caption className="ds-sr-only">{t(listMessages.title)}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head.nb} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rounds.map((round) => (
          <tr key={round.id}>
            <th scope="row" lang={round.planLanguage}>
              {keeps || round.state === 'open' ? <Link to={`/runder/${round.id}${keeps ? '' : '/mine'}`}>{round.title}</Link> : round.title}
            </th>
            <td data-label={t(listMessages.plan)}>
              <Link to={`/planer/${round.planSlug}`} lang={round.planLanguage}>
                {round.planTitle}
              </Link>
            </td>
            <td data-label={t(listMessages.opened)}>{shortDate(round.openedAt)}</td>
            <td data-label={t(listMessages.deadline)}>{shortDate(round.deadline)}</td>
            <td data-label={t(listMessages.answered)}>{t(listMessages.answeredOf, { answered: round.answered, items: round.items })}</td>
            <td data-label={t(listMessages.state)}>
              <RoundMark state={round.state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
