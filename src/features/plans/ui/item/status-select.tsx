import { Label, Select } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { Status } from '../../model/plan-document.ts';
import { itemMessages } from './messages.ts';

type Props = Readonly<{ id: string; statuses: readonly Status[]; value: string | null; language: string }>;

export function StatusSelect({ id, statuses, value, language }: Props) {
  const t = useText();
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{t(itemMessages.status)}</Label>
      <Select id={id} name="status" defaultValue={value ?? ''}>
        <Select.Option value="">{t(itemMessages.noStatus)}</Select.Option>
        {statuses.map((status) => (
          <Select.Option key={status.key} value={status.key} lang={language}>
            {status.label}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}
