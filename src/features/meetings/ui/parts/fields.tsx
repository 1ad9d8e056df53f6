import { Input, Label, Select, Textarea } from '@digdir/designsystemet-react';

type Field = Readonly<{
  id: string;
  name: string;
  label: string;
  value?: string | number | null | undefined;
  required?: boolean;
  lang?: string;
  form?: string;
}>;

type LineProps = Field &
  Readonly<{ type?: 'text' | 'date' | 'time' | 'number' | 'url'; min?: number | string; max?: number | string; list?: string }>;

/** One line: words, a day, a time of day or a number. */
export function LineField({ id, label, value, type = 'text', ...rest }: LineProps) {
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{label}</Label>
      <Input id={id} type={type} maxLength={type === 'text' ? 300 : undefined} defaultValue={value ?? ''} {...rest} />
    </div>
  );
}

/** A text of several lines. */
export function LongField({ id, label, value, rows = 4, ...rest }: Field & Readonly<{ rows?: number }>) {
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{label}</Label>
      <Textarea id={id} rows={rows} maxLength={10_000} defaultValue={value ?? ''} {...rest} />
    </div>
  );
}

export type Choice = Readonly<{ value: string; label: string }>;

/** One of several; `empty` is the word for none, where none may be chosen. */
export function ChoiceField({
  id,
  label,
  value,
  choices,
  empty,
  ...rest
}: Field & Readonly<{ choices: readonly Choice[]; empty?: string }>) {
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} defaultValue={value ?? ''} {...rest}>
        {empty !== undefined && <Select.Option value="">{empty}</Select.Option>}
        {choices.map((choice) => (
          <Select.Option key={choice.value} value={choice.value}>
            {choice.label}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}
