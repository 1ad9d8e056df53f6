import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { RolloverPreview } from '../../rollover/preview-rollover.ts';
import { rolloverMessages } from './messages.ts';

/** Warns where the plan says something that no edition holds; nothing where the newest edition says the same. */
export function EditionNotice({ plan, edition }: Pick<RolloverPreview, 'plan' | 'edition'>) {
  const t = useText();
  if (edition?.differences === 0) return null;
  return (
    <Alert data-color="warning" className="edition-notice">
      <Paragraph>
        {edition
          ? t(rolloverMessages.movedOn, { number: edition.number, n: edition.differences })
          : t(rolloverMessages.neverFrozen, { year: String(plan.year) })}
      </Paragraph>
      <p className="button-row">
        <Link className="ds-link" to={`/planer/${plan.slug}/utgaver`}>
          {t(rolloverMessages.freeze)}
        </Link>
        {edition && (
          <Link className="ds-link" to={`/planer/${plan.slug}/sammenlign?fra=${edition.number}&til=utkast`}>
            {t(rolloverMessages.seeChanges)}
          </Link>
        )}
      </p>
    </Alert>
  );
}
