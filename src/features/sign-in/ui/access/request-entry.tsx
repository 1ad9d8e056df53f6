import { Button, Input, Label, Select } from '@digdir/designsystemet-react';
import { longTime } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { Suggestion } from '../../model/suggest-contacts.ts';
import { accessMessages, likenessWords } from './messages.ts';
import { ToldAccount, type Told } from './told-account.tsx';

type Props = Readonly<{
  request: Told & Readonly<{ askedAt: string; outcome: 'refused' | null; suggestions: readonly Suggestion[] }>;
  persons: readonly Readonly<{ id: number; name: string }>[];
  providers: Readonly<Record<string, string>>;
}>;

/** Somebody who has signed in, with whom they may be: each way to settle it is a form of its own. */
export function RequestEntry({ request, persons, providers }: Props) {
  const t = useText();
  const language = useLanguage();
  const { accountId, suggestions, outcome } = request;
  const suggested = new Set(suggestions.map(({ contactId }) => contactId));
  return (
    <li className="access-entry">
      <ToldAccount account={request} providers={providers} />
      <p className="muted">
        {t(accessMessages.asked, { time: longTime(request.askedAt, language) })}
        {outcome === 'refused' && <strong> · {t(accessMessages.refused)}</strong>}
      </p>
      <form method="post" className="inline-form">
        <input type="hidden" name="account" value={accountId} />
        <input type="hidden" name="as" value="contact" />
        <div className="ds-field">
          <Label htmlFor={`person-${accountId}`}>{t(accessMessages.whoIs)}</Label>
          <Select id={`person-${accountId}`} name="contact" required defaultValue="">
            <Select.Option value="">{t(accessMessages.choose)}</Select.Option>
            {suggestions.length > 0 && (
              <Select.Optgroup label={t(accessMessages.looksLike)}>
                {suggestions.map(({ contactId, name, role, why }) => (
                  <Select.Option key={contactId} value={contactId}>
                    {[name, role].filter(Boolean).join(', ')} ({t(likenessWords[why])})
                  </Select.Option>
                ))}
              </Select.Optgroup>
            )}
            <Select.Optgroup label={t(accessMessages.another)}>
              {persons
                .filter(({ id }) => !suggested.has(id))
                .map(({ id, name }) => (
                  <Select.Option key={id} value={id}>
                    {name}
                  </Select.Option>
                ))}
            </Select.Optgroup>
          </Select>
        </div>
        <Button type="submit" name="act" value="settle">
          {t(accessMessages.confirm)}
        </Button>
      </form>
      <form method="post" className="inline-form">
        <input type="hidden" name="account" value={accountId} />
        <input type="hidden" name="as" value="new" />
        <div className="ds-field">
          <Label htmlFor={`ny-${accountId}`}>{t(accessMessages.newPerson)}</Label>
          <Input id={`ny-${accountId}`} name="name" required maxLength={200} defaultValue={request.name ?? ''} />
        </div>
        <Button type="submit" name="act" value="settle" variant="secondary">
          {t(accessMessages.confirm)}
        </Button>
      </form>
      <form method="post" className="inline-form">
        <input type="hidden" name="account" value={accountId} />
        <input type="hidden" name="as" value="reader" />
        <Button type="submit" name="act" value="settle" variant="secondary">
          {t(accessMessages.reader)}
        </Button>
        {outcome === null && (
          <Button type="submit" name="act" value="refuse" variant="secondary" data-color="danger">
            {t(accessMessages.refuse)}
          </Button>
        )}
      </form>
    </li>
  );
}
