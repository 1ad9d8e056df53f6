import './files.css';
import './template/template.css';
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useActionData, useLoaderData, useSearchParams } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { templateMessages } from './template-messages.ts';
import { EarlierTemplates } from './template/earlier-templates.tsx';
import { PreviewPages } from './template/preview-pages.tsx';
import { TemplateForm } from './template/template-form.tsx';
import type { action, loader } from './template-page.server.ts';

export { action, loader } from './template-page.server.ts';

/** How a partnership's documents look, seen before it is decided. */
export default function TemplatePage() {
  const t = useText();
  const { partnership, current, saved, largestLogo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isSaved = useSearchParams()[0].get('lagret') !== null && !answer;
  return (
    <div className="page page--files">
      <PageTitle>{`${t(templateMessages.title)} – ${partnership.name}`}</PageTitle>
      <p className="eyebrow">{partnership.name}</p>
      <Heading level={1} data-size="lg">
        {t(templateMessages.title)}
      </Heading>
      <Paragraph className="lead">{t(templateMessages.lead)}</Paragraph>
      {answer?.message && (
        <Alert data-color="danger" role="alert">
          {answer.message}
        </Alert>
      )}
      {isSaved && (
        <Alert data-color="success" role="status">
          {t(templateMessages.saved)}
        </Alert>
      )}
      {answer?.preview && <PreviewPages preview={answer.preview} />}
      <TemplateForm values={answer?.values ?? current} largestLogo={largestLogo} />
      <EarlierTemplates saved={saved} />
    </div>
  );
}
