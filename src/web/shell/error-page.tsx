import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { isRouteErrorResponse, Link } from 'react-router';
import { errorInfoOf } from '../error-info.ts';
import { useText } from '../text/use-text.ts';
import { shellMessages } from './messages.ts';

/** What is wrong and what to do, in the reader's language; a fault of ours with a number to ask about. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const t = useText();
  const info = isRouteErrorResponse(error) ? errorInfoOf(error.data) : null;
  const expected = info?.message ?? null;
  return (
    <div className="page page--narrow">
      <title>{`${t(expected === null ? shellMessages.faultTitle : shellMessages.errorTitle)} – Målbilde`}</title>
      <Heading level={1} data-size="md">
        {t(expected === null ? shellMessages.faultTitle : shellMessages.errorTitle)}
      </Heading>
      <Paragraph>{expected ?? faultText()}</Paragraph>
      {info?.code === 'forbidden' && (
        <Paragraph>
          <Link className="ds-link" to={info.deed === undefined ? '/tilgang' : `/tilgang?handling=${info.deed}`}>
            {t(shellMessages.whyNot)}
          </Link>
        </Paragraph>
      )}
      <Paragraph>
        <Link className="ds-link" to="/">
          {t(shellMessages.toPlans)}
        </Link>
      </Paragraph>
    </div>
  );

  function faultText(): string {
    return info?.requestId ? t(shellMessages.fault, { id: info.requestId }) : t(shellMessages.faultWithoutNumber);
  }
}
