import './readings.css';
import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { Form, Link, useLoaderData, useRevalidator } from 'react-router';
import type { Text } from '#shared/language.ts';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { uploadMessages } from './upload-messages.ts';
import { UploadForm } from './upload/upload-form.tsx';
import { UploadProgress } from './upload/upload-progress.tsx';
import type { loader } from './upload-page.server.ts';

export { action, loader } from './upload-page.server.ts';

const pause = 300;
const percents = { waiting: 5, opened: 20, pages: 60, plan: 90 } as const;
const words: Readonly<Record<keyof typeof percents, Text>> = {
  waiting: uploadMessages.stepWaiting,
  opened: uploadMessages.stepOpened,
  pages: uploadMessages.stepPages,
  plan: uploadMessages.stepPlan,
};

/** Follows the reading of one document until there is a review to go to, or a sentence that says why not. */
export default function UploadPage() {
  const t = useText();
  const { fileName, failure, step, largest } = useLoaderData<typeof loader>();
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (step === null || state !== 'idle') return;
    const timer = setTimeout(() => void revalidate(), pause);
    return () => clearTimeout(timer);
  }, [step, state, revalidate]);
  const title = failure === null ? t(uploadMessages.readingTitle, { file: fileName }) : t(uploadMessages.notRead);
  return (
    <div className="page page--readings">
      <PageTitle>{title}</PageTitle>
      <p className="crumb">
        <Link to="/innlesing">{t(uploadMessages.title)}</Link>
      </p>
      <Heading level={1} data-size="md">
        {title}
      </Heading>
      {step && (
        <UploadProgress percent={percents[step.kind]} words={t(words[step.kind], { n: step.pages })}>
          <noscript>
            <meta httpEquiv="refresh" content="1" />
          </noscript>
          <Form method="post">
            <Button type="submit" variant="secondary">
              {t(uploadMessages.cancel)}
            </Button>
          </Form>
        </UploadProgress>
      )}
      {failure !== null && (
        <>
          <Alert data-color="danger" role="alert">
            <Paragraph>{failure}</Paragraph>
            <Paragraph>{t(uploadMessages.nothingStored)}</Paragraph>
          </Alert>
          <Heading level={2} data-size="xs">
            {t(uploadMessages.tryAnother)}
          </Heading>
          <UploadForm largest={largest} />
        </>
      )}
    </div>
  );
}
