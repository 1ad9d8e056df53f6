import { Heading } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import { accessMessages } from './messages.ts';

export type Told = Readonly<{
  accountId: number;
  name: string | null;
  email: string | null;
  signedInWith: readonly Readonly<{ provider: string; organisation: string | null }>[];
}>;

/** What is known of who has signed in: what the provider tells, and what it was told. */
export function ToldAccount({ account, providers }: Readonly<{ account: Told; providers: Readonly<Record<string, string>> }>) {
  const t = useText();
  const by = account.signedInWith.map(({ provider, organisation }) =>
    [providers[provider] ?? provider, organisation].filter(Boolean).join(': '),
  );
  return (
    <>
      <Heading level={3} data-size="xs">
        {account.name ?? t(accessMessages.noName)}
      </Heading>
      <p className="muted">{[account.email, ...by].filter(Boolean).join(' · ')}</p>
    </>
  );
}
