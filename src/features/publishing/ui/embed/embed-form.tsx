import { Button, Input, Label, Select } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Text } from '#shared/language.ts';
import { useText } from '#web/text/use-text.ts';
import type { loader } from '../embed-page.server.ts';
import { embedMessages, optionWords } from './messages.ts';

type Data = Awaited<ReturnType<typeof loader>>;

const levels = [1, 2, 3, 4, 5];

/** What to show and how, as a plain form: the choices stand in the address. */
export function EmbedForm({ data }: { readonly data: Data }) {
  const t = useText();
  const { plan, areas, periods, editions, choices, chosen } = data;
  const words = (values: readonly (keyof typeof optionWords)[]) => values.map((value) => ({ value, word: t(optionWords[value]) }));
  return (
    <form method="get" className="embed-form">
      <Choice name="omrade" label={embedMessages.what} chosen={chosen.area} language={plan.language}>
        <Select.Option value="">{t(embedMessages.wholePlan)}</Select.Option>
        {areas.map(({ key, title }) => (
          <Select.Option key={key} value={key}>
            {title}
          </Select.Option>
        ))}
      </Choice>
      <Choice name="utgave" label={embedMessages.version} chosen={String(chosen.utgave ?? '')}>
        <Select.Option value="">{t(embedMessages.asItIs)}</Select.Option>
        {editions.map(({ number, label }) => (
          <Select.Option key={number} value={String(number)}>
            {t(embedMessages.edition, { number })}
            {label !== null && `: ${label}`}
          </Select.Option>
        ))}
      </Choice>
      <Choice name="periode" label={embedMessages.period} chosen={chosen.periode}>
        <Select.Option value="">{t(embedMessages.all)}</Select.Option>
        {periods.map(({ key, label }) => (
          <Select.Option key={key} value={key}>
            {label}
          </Select.Option>
        ))}
      </Choice>
      <Choice name="visning" label={embedMessages.view} chosen={chosen.visning} options={words(choices.views)} />
      <Choice name="tema" label={embedMessages.theme} chosen={chosen.tema} options={words(choices.themes)} />
      <Choice name="skrift" label={embedMessages.typeface} chosen={chosen.skrift} options={words(choices.typefaces)} />
      <Choice
        name="niva"
        label={embedMessages.level}
        chosen={String(chosen.niva)}
        options={levels.map((level) => ({ value: String(level), word: `h${level}` }))}
      />
      <div className="ds-field">
        <Label htmlFor="farge">{t(embedMessages.color)}</Label>
        <Input
          id="farge"
          name="farge"
          defaultValue={chosen.farge ?? ''}
          pattern="#?[0-9a-fA-F]{6}"
          placeholder="#0b5cad"
          aria-describedby="om-fargen"
        />
        <p className="muted" id="om-fargen">
          {t(embedMessages.aboutColor)}
        </p>
      </div>
      <Button type="submit">{t(embedMessages.show)}</Button>
    </form>
  );
}

type ChoiceProps = Readonly<{
  name: string;
  label: Text;
  chosen: string;
  language?: string;
  options?: readonly Readonly<{ value: string; word: string }>[];
  children?: ReactNode;
}>;

function Choice({ name, label, chosen, language, options, children }: ChoiceProps) {
  const t = useText();
  return (
    <div className="ds-field">
      <Label htmlFor={name}>{t(label)}</Label>
      <Select id={name} name={name} defaultValue={chosen} lang={language}>
        {children ??
          options?.map(({ value, word }) => (
            <Select.Option key={value} value={value}>
              {word}
            </Select.Option>
          ))}
      </Select>
    </div>
  );
}
