import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { setupMessages } from './messages.ts';

export { action, loader } from './setup-link-page.server.ts';

export default function SetupLinkPage() {
  const t = useText();
  return (
    <div className="page page--narrow">
      <PageTitle>{t(setupMessages.title)}</PageTitle>
      <Heading level={1} data-size="lg">
        {t(setupMessages.title)}
      </Heading>
      <Paragraph className="lead">{t(setupMessages.link)}</Paragraph>
      <form method="post">
        <Button type="submit">{t(setupMessages.begin)}</Button>
      </form>
    </div>
  );
}
