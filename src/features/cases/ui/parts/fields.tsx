import { Input, Label, Select, Textarea } from '@digdir/designsystemet-react';

type Field = Readonly<{ id: string; name: string; label: string; value?: string | null | undefined; required?: boolean; lang?: string }>;

/** One line of text, or a day with `type` date. */
export function TextField({
  id,
  name,
  label,
  value,
  required,
  lang,
  type = 'text',
  list,
}: Field & Readonly<{ type?: 'text' | 'date'; list?: string }>) {
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{label}</Label>
      <Input
        id={id}
        name={name}
        type={type}
        required={required}
        maxLength={type === 'text' ? 500 : undefined}
        defaultValue={value ?? ''}
        lang={lang}
        list={list}
      />
    </div>
  );
}

/** A text of several lines. */
export function LongField({ id, name, label, value, required, lang, rows = 4 }: Field & Readonly<{ rows?: number }>) {
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{label}</Label>
      <Textarea id={id} name={name} rows={rows} required={required} maxLength={20_000} defaultValue={value ?? ''} lang={lang} />
    </div>
  );
}

export type Choice = Readonly<{ value: string; label: string; group?: string | undefined }>;

/** One of several; `empty` is the word for none, where none may be chosen. Choices of a group stand under its name. */
export function ChoiceField({
  id,
  name,
  label,
  value,
  required,
  choices,
  empty,
}: Field & Readonly<{ choices: readonly Choice[]; empty?: string }>) {
  const groups = [...Map.groupBy(choices, (choice) => choice.group)];
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} name={name} required={required} defaultValue={value ?? ''}>
        {empty !== undefined && <Select.Option value="">{empty}</Select.Option>}
        {groups.map(([group, inside]) =>
          group === undefined ? (
            inside.map((choice) => <Option key={choice.value} choice={choice} />)
          ) : (
            <Select.Optgroup key={group} label={group}>
              {inside.map((choice) => (
                <Option key={choice.value} choice={choice} />
              ))}
            </Select.Optgroup>
          ),
        )}
      </Select>
    </div>
  );
}

function Option({ choice: { value, label } }: Readonly<{ choice: Choice }>) {
  return <Select.Option value={value}>{label}</Select.Option>;
}
