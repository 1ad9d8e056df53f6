import './readings.css';
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { uploadMessages } from './upload-messages.ts';
import { ReviewList } from './upload/review-list.tsx';
import { UploadForm } from './upload/upload-form.tsx';
import type { loader } from './readings-page.server.ts';

export { loader } from './readings-page.server.ts';

export default function ReadingsPage() {
  const t = useText();
  const { reviews, largest } = useLoaderData<typeof loader>();
  if (reviews === null) return <OnlySecretariat />;
  return (
    <div className="page page--readings">
      <PageTitle>{t(uploadMessages.title)}</PageTitle>
      <Heading level={1} data-size="lg">
        {t(uploadMessages.title)}
      </Heading>
      <Paragraph className="lead">{t(uploadMessages.lead)}</Paragraph>
      <UploadForm largest={largest} />
      <ReviewList reviews={reviews} />
    </div>
  );
}

function OnlySecretariat() {
  const t = useText();
  return (
    <div className="page page--narrow">
      <PageTitle>{t(uploadMessages.title)}</PageTitle>
      <Heading level={1} data-size="md">
        {t(uploadMessages.onlySecretariatTitle)}
      </Heading>
      <Paragraph>{t(uploadMessages.onlySecretariat)}</Paragraph>
      <Paragraph>
        <Link className="ds-link" to="/">
          {t(uploadMessages.toPlans)}
        </Link>
      </Paragraph>
    </div>
  );
}
