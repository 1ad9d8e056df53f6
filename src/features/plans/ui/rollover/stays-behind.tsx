import { Heading } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { RolledOver } from '../../model/rollover/roll-over.ts';
import { rolloverMessages } from './messages.ts';

/** What the new plan does not get, so that nobody looks for it there. */
export function StaysBehind({ dropped, year }: Readonly<{ dropped: RolledOver['dropped']; year: string }>) {
  const t = useText();
  return (
    <section aria-labelledby="blir-igjen">
      <Heading level={2} data-size="2xs" id="blir-igjen">
        {t(rolloverMessages.stays, { year })}
      </Heading>
      <ul>
        <li>{t(rolloverMessages.staysHistory)}</li>
        {dropped.adoptions > 0 && <li>{t(rolloverMessages.staysAdoptions, { n: dropped.adoptions })}</li>}
        {dropped.sources > 0 && <li>{t(rolloverMessages.staysSources, { n: dropped.sources })}</li>}
        <li>{t(rolloverMessages.staysColumns)}</li>
      </ul>
    </section>
  );
}
