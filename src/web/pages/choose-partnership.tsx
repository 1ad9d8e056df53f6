import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useLoaderData } from 'react-router';
import { PageTitle } from '../parts/page-title.tsx';
import { useText } from '../text/use-text.ts';
import { pageMessages } from './messages.ts';
import type { loader } from './choose-partnership.server.ts';

export { loader } from './choose-partnership.server.ts';

export default function ChoosePartnershipPage() {
  const t = useText();
  const { back, partnerships } = useLoaderData<typeof loader>();
  return (
    <div className="page page--narrow">
      <PageTitle>{t(pageMessages.partnershipTitle)}</PageTitle>
      <Heading level={1} data-size="md">
        {t(pageMessages.partnershipTitle)}
      </Heading>
      <Paragraph>{t(partnerships.length > 0 ? pageMessages.partnershipText : pageMessages.noPartnerships)}</Paragraph>
      <form method="post" action="/valg" className="stack">
        <input type="hidden" name="tilbake" value={back} />
        {partnerships.map(({ slug, name, language, address }) =>
          address ? (
            <p key={slug} lang={language}>
              <a className="ds-link" href={address}>
                {name}
              </a>
            </p>
          ) : (
            <div key={slug} lang={language}>
              <Button type="submit" name="helsefellesskap" value={slug} variant="secondary">
                {name}
              </Button>
            </div>
          ),
        )}
      </form>
    </div>
  );
}
