import { Button } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { ShownMeeting } from '../../model/shown-meeting.ts';
import { LineField } from '../parts/fields.tsx';
import { entryMessages } from './entry-messages.ts';
import { MeetingFields, type MeetingChoices } from './meeting-fields.tsx';

type Values = Readonly<Partial<Record<string, string | number | null>>>;
type Props = Readonly<{ meeting: ShownMeeting; choices: MeetingChoices; values: Values; isOpen: boolean }>;

/** When and where the meeting is, what its notice says, and whether its minutes are withheld. */
export function AboutForm({ meeting, choices, values, isOpen }: Props) {
  const t = useText();
  return (
    <>
      <details className="ds-details" open={isOpen || undefined}>
        <summary>{t(entryMessages.about)}</summary>
        <form method="post" className="stack">
          <input type="hidden" name="act" value="meeting" />
          <input type="hidden" name="version" value={meeting.version} />
          <MeetingFields choices={choices} values={values} lang={meeting.language} />
          <Button type="submit" data-size="sm">
            {t(entryMessages.save)}
          </Button>
        </form>
      </details>
      <details className="ds-details">
        <summary>{t(entryMessages.openness)}</summary>
        <form method="post" className="stack">
          <input type="hidden" name="act" value="openness" />
          <LineField id="unntatt" name="withheldBy" label={t(entryMessages.withheldBy)} value={meeting.withheldBy} />
          <LineField id="unntatt-hvorfor" name="withheldWhy" label={t(entryMessages.withheldWhy)} value={meeting.withheldWhy} />
          <Button type="submit" data-size="sm">
            {t(entryMessages.save)}
          </Button>
        </form>
      </details>
    </>
  );
}
