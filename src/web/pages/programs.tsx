import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { PageTitle } from '../parts/page-title.tsx';
import { useText } from '../text/use-text.ts';
import { programsText as texts } from './programs-text.ts';

const examples = ['/api/v1/plans', '/api/v1/plans/oslo-2026/items?status=in-progress&periode=2025', '/api/v1/search?q=legemiddel'];

/** What other programs can get, and where it is described. */
export default function ProgramsPage() {
  const t = useText();
  return (
    <div className="page page--narrow">
      <PageTitle>{t(texts.title)}</PageTitle>
      <Heading level={1} data-size="lg">
        {t(texts.title)}
      </Heading>
      <Paragraph className="lead">{t(texts.lead)}</Paragraph>
      <ul className="ds-list">
        {examples.map((address) => (
          <li key={address}>
            <code>{address}</code>
          </li>
        ))}
      </ul>
      <Heading level={2} data-size="xs">
        {t(texts.descriptionTitle)}
      </Heading>
      <Paragraph>
        {t(texts.description)}{' '}
        <a className="ds-link" href="/api/v1/openapi.json">
          {t(texts.descriptionLink)}
        </a>
      </Paragraph>
      <Heading level={2} data-size="xs">
        {t(texts.webhooksTitle)}
      </Heading>
      <Paragraph>
        {t(texts.webhooks)}{' '}
        <Link className="ds-link" to="/programmer/varsler">
          {t(texts.webhooksLink)}
        </Link>
      </Paragraph>
    </div>
  );
}
