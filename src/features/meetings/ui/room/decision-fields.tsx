import { Button, Input, Label, Select, Textarea } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { ShownRoom } from './show-room.server.ts';
import { writingMessages } from './writing-messages.ts';

type Props = Readonly<{ room: Pick<ShownRoom, 'outcomes' | 'persons'>; written: Readonly<Record<string, string>>; isOpen: boolean }>;

const dissenters = [0, 1, 2];

/** How the written text is recorded as a decision: what became of it, whether all agreed, who follows it up. */
export function DecisionFields({ room, written, isOpen }: Props) {
  const t = useText();
  return (
    <details className="ds-details record-decision" open={isOpen || undefined}>
      <summary>{t(writingMessages.recordHow)}</summary>
      <div className="stack">
        <div className="ds-field">
          <Label htmlFor="utfall">{t(writingMessages.outcome)}</Label>
          <Select id="utfall" name="outcome" defaultValue={written['outcome'] || 'resolved'}>
            {room.outcomes.map(({ value, word }) => (
              <Select.Option key={value} value={value}>
                {word}
              </Select.Option>
            ))}
          </Select>
        </div>
        <div className="ds-field">
          <Label htmlFor="enighet">{t(writingMessages.agreed)}</Label>
          <Select id="enighet" name="agreed" defaultValue={written['agreed'] ?? ''}>
            <Select.Option value="">{t(writingMessages.agreedUnknown)}</Select.Option>
            <Select.Option value="yes">{t(writingMessages.agreedYes)}</Select.Option>
            <Select.Option value="no">{t(writingMessages.agreedNo)}</Select.Option>
          </Select>
        </div>
        <details className="ds-details">
          <summary>{t(writingMessages.dissents)}</summary>
          <div className="stack">
            {dissenters.map((at) => (
              <div key={at} className="dissent">
                <div className="ds-field">
                  <Label htmlFor={`uenig-${at}`}>{t(writingMessages.dissentWho)}</Label>
                  <Input id={`uenig-${at}`} name="dissentWho" maxLength={200} />
                </div>
                <div className="ds-field">
                  <Label htmlFor={`merknad-${at}`}>{t(writingMessages.dissentText)}</Label>
                  <Textarea id={`merknad-${at}`} name="dissentText" rows={2} maxLength={4000} />
                </div>
              </div>
            ))}
          </div>
        </details>
        <div className="ds-field">
          <Label htmlFor="oppfolging">{t(writingMessages.followUpBy)}</Label>
          <Input id="oppfolging" name="followUpBy" maxLength={500} defaultValue={written['followUpBy'] ?? ''} />
        </div>
        {room.persons.length > 0 && (
          <div className="ds-field">
            <Label htmlFor="person">{t(writingMessages.followUpPerson)}</Label>
            <Select id="person" name="followUpContact" defaultValue={written['followUpContact'] ?? ''}>
              <Select.Option value="">{t(writingMessages.nobody)}</Select.Option>
              {room.persons.map(({ id, name }) => (
                <Select.Option key={id} value={id}>
                  {name}
                </Select.Option>
              ))}
            </Select>
          </div>
        )}
        <div className="ds-field">
          <Label htmlFor="innen">{t(writingMessages.dueOn)}</Label>
          <Input id="innen" name="dueOn" type="date" defaultValue={written['dueOn'] ?? ''} />
        </div>
        <Button type="submit" name="act" value="decide">
          {t(writingMessages.record)}
        </Button>
      </div>
    </details>
  );
}
