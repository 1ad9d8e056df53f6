import { Input, Label, Select, Textarea } from '@digdir/designsystemet-react';

type FieldProps = Readonly<{ id: string; name: string; label: string; value?: string | number | null | undefined; required?: boolean }>;

export function TextField({
  id,
  name,
  label,
  value,
  required,
  list,
  maxLength = 300,
}: FieldProps & Readonly<{ list?: string; maxLength?: number }>) {
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{label}</Label>
      <Input id={id} name={name} defaultValue={value ?? ''} required={required} list={list} maxLength={maxLength} />
    </div>
  );
}

export function NumberField({ id, name, label, value, required, max }: FieldProps & Readonly<{ max: number }>) {
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{label}</Label>
      <Input id={id} name={name} type="number" min={1} max={max} defaultValue={value ?? ''} required={required} />
    </div>
  );
}

export function DayField({ id, name, label, value, required }: FieldProps) {
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{label}</Label>
      <Input id={id} name={name} type="date" defaultValue={value ?? ''} required={required} />
    </div>
  );
}

export function AreaField({ id, name, label, value, rows = 4 }: FieldProps & Readonly<{ rows?: number }>) {
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{label}</Label>
      <Textarea id={id} name={name} rows={rows} maxLength={20_000} defaultValue={value ?? ''} />
    </div>
  );
}

export type Choice = Readonly<{ value: string | number; label: string }>;

/** `none` is what the empty choice says; without it one of the choices must be taken. */
export function ChoiceField({
  id,
  name,
  label,
  value,
  choices,
  none,
}: FieldProps & Readonly<{ choices: readonly Choice[]; none?: string }>) {
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} name={name} defaultValue={value ?? ''}>
        {none !== undefined && <Select.Option value="">{none}</Select.Option>}
        {choices.map((choice) => (
          <Select.Option key={choice.value} value={choice.value}>
            {choice.label}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}
