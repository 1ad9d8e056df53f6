import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Form, useActionData, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { unsubscribeMessages as messages } from './messages.ts';
import type { action, loader } from './unsubscribe-page.server.ts';

export { action, loader } from './unsubscribe-page.server.ts';

export default function UnsubscribePage() {
  const t = useText();
  const { kind } = useLoaderData<typeof loader>();
  const ended = useActionData<typeof action>()?.ended;
  return (
    <div className="page page--narrow">
      <PageTitle>{t(messages.title)}</PageTitle>
      <Heading level={1} data-size="md">
        {t(messages.title)}
      </Heading>
      {ended ? (
        <>
          <Alert data-color="success" role="status">
            {t(messages[ended])}
          </Alert>
          <Paragraph>{t(messages.again)}</Paragraph>
        </>
      ) : (
        <Form method="post">
          <Paragraph>{t(kind === 'mentions' ? messages.askMentions : messages.askDigest)}</Paragraph>
          <Button type="submit">{t(messages.end)}</Button>
        </Form>
      )}
    </div>
  );
}
