import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { signInMessages } from './messages.ts';
import { ProviderLinks } from './parts/provider-links.tsx';
import type { loader } from './sign-in-page.server.ts';

export { loader } from './sign-in-page.server.ts';

export default function SignInPage() {
  const t = useText();
  const { isDemo, name, back, providers } = useLoaderData<typeof loader>();
  return (
    <div className="page page--narrow">
      <PageTitle>{t(signInMessages.title)}</PageTitle>
      <Heading level={1} data-size="lg">
        {t(signInMessages.title)}
      </Heading>
      <Paragraph className="lead">{t(signInMessages.lead)}</Paragraph>
      {name !== null && <Alert data-color="info">{t(signInMessages.alreadyIn, { name: name || t(signInMessages.noName) })}</Alert>}
      {providers.length > 0 && <ProviderLinks providers={providers} params={{ tilbake: back }} />}
      {providers.length === 0 && <Paragraph>{t(isDemo ? signInMessages.demo : signInMessages.none)}</Paragraph>}
    </div>
  );
}
