import { Button, Heading } from '@digdir/designsystemet-react';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { MeetingSummary } from '../../model/shown-meeting.ts';
import { ChoiceField, LineField, LongField } from '../parts/fields.tsx';
import { dayOf } from '../parts/when.ts';
import { minutesMessages } from './messages.ts';

type Written = Readonly<Record<string, string>>;

/** Freezes and sends what stands now. */
export function SendForm({ isClosed }: Readonly<{ isClosed: boolean }>) {
  const t = useText();
  if (!isClosed) return <p className="muted">{t(minutesMessages.mustClose)}</p>;
  return (
    <form method="post" className="stack">
      <p>{t(minutesMessages.sendText)}</p>
      <Button type="submit" name="act" value="send">
        {t(minutesMessages.send)}
      </Button>
    </form>
  );
}

/** A remark to what was sent; who it comes from is asked for where the role has no name. */
export function RemarkForm({ who, written }: Readonly<{ who: string | null; written: Written }>) {
  const t = useText();
  return (
    <form method="post" className="stack">
      <Heading level={3} data-size="xs">
        {t(minutesMessages.addRemark)}
      </Heading>
      <input type="hidden" name="act" value="remark" />
      <LineField id="merknad-hvem" name="who" label={t(minutesMessages.who)} value={written['who'] ?? who} required />
      <LongField id="merknad-tekst" name="text" label={t(minutesMessages.text)} value={written['text']} required />
      <Button type="submit" variant="secondary">
        {t(minutesMessages.sendRemark)}
      </Button>
    </form>
  );
}

type ApproveProps = Readonly<{ today: string; later: readonly MeetingSummary[]; written: Written }>;

/** When and in which meeting the minutes were approved. */
export function ApproveForm({ today, later, written }: ApproveProps) {
  const t = useText();
  const language = useLanguage();
  return (
    <form method="post" className="stack">
      <Heading level={3} data-size="xs">
        {t(minutesMessages.approve)}
      </Heading>
      <p>{t(minutesMessages.approveText)}</p>
      <input type="hidden" name="act" value="approve" />
      <LineField id="godkjent" name="on" type="date" label={t(minutesMessages.on)} value={written['on'] ?? today} max={today} required />
      <ChoiceField
        id="godkjent-i"
        name="inMeeting"
        label={t(minutesMessages.inMeeting)}
        value={written['inMeeting']}
        choices={later.map(({ id, startsAt }) => ({ value: String(id), label: dayOf(startsAt, language) }))}
        empty={t(minutesMessages.noMeeting)}
      />
      <Button type="submit">{t(minutesMessages.approve)}</Button>
    </form>
  );
}

/** Adds a correction to approved minutes. */
export function CorrectForm({ written }: Readonly<{ written: Written }>) {
  const t = useText();
  return (
    <form method="post" className="stack">
      <Heading level={3} data-size="xs">
        {t(minutesMessages.correct)}
      </Heading>
      <input type="hidden" name="act" value="correct" />
      <LongField id="rettelse" name="text" label={t(minutesMessages.correction)} value={written['text']} required />
      <Button type="submit" variant="secondary">
        {t(minutesMessages.doCorrect)}
      </Button>
    </form>
  );
}
