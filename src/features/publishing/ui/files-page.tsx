import './files.css';
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { PlanPages } from '#web/parts/plan-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { FileList } from './files/file-list.tsx';
import { fileMessages } from './messages.ts';
import type { loader } from './files-page.server.ts';

export { loader } from './files-page.server.ts';

/** The draft in every format. */
export default function FilesPage() {
  const t = useText();
  const { plan, partnership, designs } = useLoaderData<typeof loader>();
  return (
    <div className="page page--files">
      <PageTitle>{`${t(fileMessages.title)} – ${plan.title}`}</PageTitle>
      <p className="eyebrow">
        <Link to="/">{t(fileMessages.plans)}</Link> ·{' '}
        <Link to={`/planer/${plan.slug}`} lang={plan.language}>
          {plan.title}
        </Link>
      </p>
      <Heading level={1} data-size="lg">
        {t(fileMessages.title)}: {t(fileMessages.draft).toLowerCase()}
      </Heading>
      <Paragraph className="lead">{t(fileMessages.draftLead)}</Paragraph>
      <PlanPages plan={plan.slug} current="/publisering" />
      <FileList address={`/planer/${plan.slug}/filer`} sizes={null} />
      <p className="muted">{t(fileMessages.noHealthData)}</p>
      <ul className="file-links">
        <li>
          <Link className="ds-link" to={`/planer/${plan.slug}/utgaver`}>
            {t(fileMessages.toEditions)}
          </Link>
        </li>
        {designs && (
          <li>
            <Link className="ds-link" to={`/publisering/mal/${partnership}`}>
              {t(fileMessages.toTemplate)}
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}
