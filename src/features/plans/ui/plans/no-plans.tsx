import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { planMessages } from '../messages.ts';

/** Says what to do first: the secretariat reads in the document it has. */
export function NoPlans({ mayReadIn }: { readonly mayReadIn: boolean }) {
  const t = useText();
  return (
    <div className="empty-state">
      <Heading level={2} data-size="sm">
        {t(planMessages.noPlansTitle)}
      </Heading>
      <Paragraph>{t(mayReadIn ? planMessages.noPlansKeeper : planMessages.noPlansReader)}</Paragraph>
      {mayReadIn && (
        <Link className="ds-button" to="/innlesing">
          {t(planMessages.readIn)}
        </Link>
      )}
    </div>
  );
}
