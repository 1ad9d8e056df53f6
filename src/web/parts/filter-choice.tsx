import { Label, Select } from '@digdir/designsystemet-react';
import type { Text } from '#shared/language.ts';
import { useText } from '../text/use-text.ts';

const all: Text = { nb: 'Alle', nn: 'Alle', en: 'All' };

/** `options` are value and word; `name` is the field's id too. */
type Props = Readonly<{ name: string; label: Text; chosen: string | undefined; options: readonly (readonly [string, string])[] }>;

/** A choice among what there is, or all of it; not shown where there is nothing to choose. */
export function FilterChoice({ name, label, chosen = '', options }: Props) {
  const t = useText();
  if (options.length === 0) return null;
  return (
    <div className="ds-field">
      <Label htmlFor={name}>{t(label)}</Label>
      <Select id={name} name={name} defaultValue={chosen}>
        <Select.Option value="">{t(all)}</Select.Option>
        {options.map(([value, word]) => (
          <Select.Option key={value} value={value}>
            {word}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}
