import { Button, Label, Select } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { accessMessages } from './messages.ts';
import { ToldAccount, type Told } from './told-account.tsx';

type Role = Readonly<{ id: number; role: 'secretariat' | 'editor' | 'reader'; sector: string | null }>;

type Props = Readonly<{
  holder: Told & Readonly<{ contact: Readonly<{ id: number; name: string }> | null; roles: readonly Role[] }>;
  sectors: readonly Readonly<{ id: number; name: string }>[];
  providers: Readonly<Record<string, string>>;
}>;

/** Somebody who has access: who they are, what they have been given, and more to give or take away. */
export function HolderEntry({ holder, sectors, providers }: Props) {
  const t = useText();
  const { accountId, contact, roles } = holder;
  const wordOf = ({ role, sector }: Role): string =>
    role === 'editor' ? t(accessMessages.editorOf, { name: sector ?? '' }) : t(accessMessages[role]);
  return (
    <li className="access-entry">
      <ToldAccount account={holder} providers={providers} />
      <p>
        {contact ? (
          <>
            {t(accessMessages.is)}{' '}
            <Link className="ds-link" to={`/personer/${contact.id}`}>
              {contact.name}
            </Link>
          </>
        ) : (
          t(accessMessages.namedNowhere)
        )}
      </p>
      {roles.map((role) => (
        <form key={role.id} method="post" className="inline-form">
          <input type="hidden" name="role" value={role.id} />
          <strong>{wordOf(role)}</strong>
          <Button
            type="submit"
            name="act"
            value="end-role"
            variant="secondary"
            data-size="sm"
            aria-label={`${t(accessMessages.endRole)}: ${wordOf(role)}`}
          >
            {t(accessMessages.endRole)}
          </Button>
        </form>
      ))}
      <form method="post" className="inline-form">
        <input type="hidden" name="account" value={accountId} />
        <div className="ds-field">
          <Label htmlFor={`rolle-${accountId}`}>{t(accessMessages.giveRole)}</Label>
          <Select id={`rolle-${accountId}`} name="role" defaultValue="reader">
            <Select.Option value="reader">{t(accessMessages.reader)}</Select.Option>
            {sectors.map(({ id, name }) => (
              <Select.Option key={id} value={`editor:${id}`}>
                {t(accessMessages.editorOf, { name })}
              </Select.Option>
            ))}
            <Select.Option value="secretariat">{t(accessMessages.secretariat)}</Select.Option>
          </Select>
        </div>
        <Button type="submit" name="act" value="grant" variant="secondary">
          {t(accessMessages.give)}
        </Button>
        <Button type="submit" name="act" value="end-access" variant="secondary" data-color="danger">
          {t(accessMessages.endAccess)}
        </Button>
      </form>
    </li>
  );
}
