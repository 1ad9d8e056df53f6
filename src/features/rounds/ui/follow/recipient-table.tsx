import { Button } from '@digdir/designsystemet-react';
import { Form } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { FollowedRecipient } from '../../model/follow-views.ts';
import type { Round } from '../../model/views.ts';
import { TextInput } from '../parts/text-input.tsx';
import { MailStateMark, RecipientMark } from './mark.tsx';
import { followMessages } from './messages.ts';

type Props = Readonly<{ round: Round; recipients: readonly FollowedRecipient[] }>;

/** Who is asked, how far they have come and whether the mail reached them; on a narrow screen each is a card. */
export function RecipientTable({ round, recipients }: Props) {
  const t = useText();
  const isOpen = round.state !== 'closed';
  return (
    <table className="ds-table round-table" data-border="true" data-size="sm">
      <caption className="ds-sr-only">{t(followMessages.ofRecipients)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(followMessages.who)}</th>
          <th scope="col">{t(followMessages.answeredCol)}</th>
          <th scope="col">{t(followMessages.mail)}</th>
          {isOpen && <th scope="col">{t(followMessages.change)}</th>}
        </tr>
      </thead>
      <tbody>
        {recipients.map((who) => (
          <tr key={who.id}>
            <th scope="row">
              {who.name ?? t(followMessages.somebody)}
              {who.from !== null && <span className="round-note muted">{t(followMessages.from, { name: who.from })}</span>}
            </th>
            <td data-label={t(followMessages.answeredCol)}>
              <RecipientMark state={who.state} />
              <span className="round-note muted">{t(followMessages.answeredOf, { answered: who.answered, asked: who.asked })}</span>
            </td>
            <td data-label={t(followMessages.mail)}>
              <MailStateMark state={who.mail} />
              <span className="round-note muted">
                {who.email ?? t(followMessages.noAddress)}
                {who.mail === 'failed' && who.mailStatus !== null && ` · ${who.mailStatus}`}
              </span>
            </td>
            {isOpen && <td>{who.state !== 'withdrawn' && <RecipientActs round={round} who={who} />}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RecipientActs({ round, who }: Readonly<{ round: Round; who: FollowedRecipient }>) {
  const t = useText();
  const name = who.name ?? who.email ?? String(who.id);
  return (
    <details className="ds-details">
      <summary aria-label={t(followMessages.changeOf, { name })}>{t(followMessages.change)}</summary>
      <div>
        <Form method="post">
          <input type="hidden" name="act" value="address" />
          <input type="hidden" name="recipient" value={who.id} />
          <TextInput
            id={`adresse-${who.id}`}
            label={t(followMessages.address)}
            name="email"
            type="email"
            required
            maxLength={254}
            defaultValue={who.email ?? ''}
            data-size="sm"
          />
          <Button type="submit" variant="secondary" data-size="sm">
            {t(followMessages.sendAgain)}
          </Button>
        </Form>
        <Form method="post">
          <input type="hidden" name="recipient" value={who.id} />
          {round.state === 'open' && who.answered < who.asked && who.email !== null && (
            <Button type="submit" name="act" value="remind" variant="tertiary" data-size="sm">
              {t(followMessages.remind)}
            </Button>
          )}
          <Button type="submit" name="act" value="withdraw" variant="tertiary" data-size="sm" data-color="danger">
            {t(followMessages.withdraw)}
          </Button>
        </Form>
      </div>
    </details>
  );
}
