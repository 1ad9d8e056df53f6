import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { signInMessages } from './messages.ts';
import type { loader } from './signed-out-page.server.ts';

export { loader } from './signed-out-page.server.ts';

export default function SignedOutPage() {
  const t = useText();
  const { leadsOn } = useLoaderData<typeof loader>();
  return (
    <div className="page page--narrow">
      <PageTitle>{t(signInMessages.outTitle)}</PageTitle>
      {leadsOn && <meta httpEquiv="refresh" content="1;url=/logg-ut/videre" />}
      <Heading level={1} data-size="lg">
        {t(signInMessages.outTitle)}
      </Heading>
      <Paragraph>{t(signInMessages.out)}</Paragraph>
      <Paragraph>
        {leadsOn ? (
          <a className="ds-link" href="/logg-ut/videre">
            {t(signInMessages.leadOn)}
          </a>
        ) : (
          <Link className="ds-link" to="/">
            {t(signInMessages.toPlans)}
          </Link>
        )}
      </Paragraph>
    </div>
  );
}
