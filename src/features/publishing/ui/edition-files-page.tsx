import './files.css';
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { FileList } from './files/file-list.tsx';
import { OlderFiles } from './files/older-files.tsx';
import { fileMessages } from './messages.ts';
import type { loader } from './edition-files-page.server.ts';

export { loader } from './edition-files-page.server.ts';

/** An edition in every format. */
export default function EditionFilesPage() {
  const t = useText();
  const { plan, number, hidesPersons, sizes, older } = useLoaderData<typeof loader>();
  const edition = `/planer/${plan.slug}/utgaver/${number}`;
  const title = `${t(fileMessages.title)}: ${t(fileMessages.edition, { number }).toLowerCase()}`;
  return (
    <div className="page page--files">
      <PageTitle>{`${title} – ${plan.title}`}</PageTitle>
      <p className="eyebrow">
        <Link to="/">{t(fileMessages.plans)}</Link> ·{' '}
        <Link to={`/planer/${plan.slug}`} lang={plan.language}>
          {plan.title}
        </Link>{' '}
        · <Link to={edition}>{t(fileMessages.edition, { number })}</Link>
      </p>
      <Heading level={1} data-size="lg">
        {title}
      </Heading>
      <Paragraph className="lead">{t(fileMessages.editionLead)}</Paragraph>
      <FileList address={`${edition}/filer`} sizes={sizes} />
      {hidesPersons && <p className="muted">{t(fileMessages.withoutPersons)}</p>}
      <p className="muted">{t(fileMessages.noHealthData)}</p>
      <p>
        <Link className="ds-link" to={edition}>
          {t(fileMessages.toEdition)}
        </Link>
      </p>
      <OlderFiles address={`${edition}/filer`} files={older} />
    </div>
  );
}
