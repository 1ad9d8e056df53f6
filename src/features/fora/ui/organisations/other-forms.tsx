import type { Organisation } from '#features/people/index.ts';
import { useText } from '#web/text/use-text.ts';
import { ActForm, FoldedForm } from '../parts/act-form.tsx';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { organisationMessages } from './messages.ts';

type Props = Readonly<{
  organisations: readonly Organisation[];
  persons: readonly string[];
  levels: readonly Readonly<{ number: number; name: string }>[];
}>;

/** Where a person belongs, and what the levels of the fora are called. */
export function OtherForms({ organisations, persons, levels }: Props) {
  const t = useText();
  return (
    <>
      <FoldedForm title={t(organisationMessages.persons)}>
        <datalist id="personer">
          {persons.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <ActForm act="place" submit={t(organisationMessages.save)}>
          <TextField id="person" name="person" label={t(organisationMessages.person)} list="personer" required />
          <ChoiceField
            id="horer-til"
            name="organisation"
            label={t(organisationMessages.belongsTo)}
            none={t(organisationMessages.unknown)}
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </ActForm>
      </FoldedForm>
      {levels.length > 0 && (
        <FoldedForm title={t(organisationMessages.levels)}>
          {levels.map(({ number, name }) => (
            <ActForm key={number} act="level" of={{ number }} submit={t(organisationMessages.save)}>
              <TextField id={`niva-${number}`} name="name" label={t(organisationMessages.level, { n: number })} value={name} required />
            </ActForm>
          ))}
        </FoldedForm>
      )}
    </>
  );
}
