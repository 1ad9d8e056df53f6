import { Button, Input, Label, Select } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import { leaveMessages } from './messages.ts';

type Props = Readonly<{
  others: readonly Readonly<{ id: number; name: string }>[];
  lastDay: string;
  written: Readonly<Record<string, string>>;
}>;

export function HandOverForm({ others, lastDay, written }: Props) {
  const t = useText();
  return (
    <form method="post" className="stack">
      <input type="hidden" name="lastDay" value={lastDay} />
      <div className="ds-field">
        <Label htmlFor="overtar">{t(leaveMessages.to)}</Label>
        <Select id="overtar" name="to" defaultValue={written['to'] ?? 'new'}>
          <Select.Option value="new">{t(leaveMessages.newPerson)}</Select.Option>
          <Select.Option value="nobody">{t(leaveMessages.nobody)}</Select.Option>
          {others.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
      </div>
      <div className="ds-field">
        <Label htmlFor="ny">{t(leaveMessages.newName)}</Label>
        <Input id="ny" name="name" maxLength={200} defaultValue={written['name']} />
      </div>
      <div className="ds-field">
        <Label htmlFor="hvorfor">{t(leaveMessages.why)}</Label>
        <Input id="hvorfor" name="why" maxLength={1000} defaultValue={written['why']} />
      </div>
      <div>
        <Button type="submit" name="act" value="hand-over" data-color="danger">
          {t(leaveMessages.act)}
        </Button>
      </div>
    </form>
  );
}
