import { Label, Select, Textarea } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { ItemOfRound } from '../../follow/show-round.ts';
import { settleMessages } from './messages.ts';

type Values = Readonly<{ status: string | null; text: string | null; focus: string | null }>;
type Props = Readonly<{ id: string; shown: ItemOfRound; values: Values; written: Readonly<Record<string, string>> }>;

/** Status, text and focus as they are to stand, as far as the round asks for them. */
export function ValueFields({ id, shown: { round, statuses }, values, written }: Props) {
  const t = useText();
  const { asks } = round;
  return (
    <>
      {asks.includes('status') && (
        <div className="ds-field">
          <Label htmlFor={`${id}-status`}>{t(settleMessages.status, { period: round.period ?? '' })}</Label>
          <Select id={`${id}-status`} name="status" defaultValue={written['status'] ?? values.status ?? ''}>
            <Select.Option value="">{t(settleMessages.notGiven)}</Select.Option>
            {statuses.map(({ key, label }) => (
              <Select.Option key={key} value={key}>
                {label}
              </Select.Option>
            ))}
          </Select>
        </div>
      )}
      {asks.includes('text') && (
        <Lines
          id={`${id}-tekst`}
          name="text"
          label={t(settleMessages.text, { period: round.period ?? '' })}
          value={written['text'] ?? values.text}
        />
      )}
      {asks.includes('focus') && (
        <Lines
          id={`${id}-fokus`}
          name="focus"
          label={t(settleMessages.focus, { period: round.focusPeriod ?? '' })}
          value={written['focus'] ?? values.focus}
        />
      )}
    </>
  );
}

/** A text of several lines. */
export function Lines({ id, name, label, value }: Readonly<{ id: string; name: string; label: string; value: string | null | undefined }>) {
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{label}</Label>
      <Textarea id={id} name={name} rows={3} maxLength={4000} defaultValue={value ?? ''} />
    </div>
  );
}
