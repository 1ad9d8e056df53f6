import { useText } from '#web/text/use-text.ts';
import type { ForumSummary } from '../../model/forum-view.ts';
import { AreaField, ChoiceField, DayField, NumberField, TextField } from '../parts/fields.tsx';
import { foraMessages } from '../messages.ts';
import { editMessages } from './messages.ts';

type Props = Readonly<{
  id: string;
  fora: readonly ForumSummary[];
  levels: readonly Readonly<{ number: number; name: string }>[];
  sectors: readonly string[];
  values: Readonly<Record<string, string | number | null | undefined>>;
}>;

/** Every field of a forum; `values` are what is stored, or what was written in vain. */
export function ForumFields({ id, fora, levels, sectors, values }: Props) {
  const t = useText();
  const field = (name: string) => ({ id: `${id}-${name}`, name, value: values[name] });
  const choices = fora.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <>
      <TextField {...field('name')} label={t(editMessages.name)} required />
      <TextField {...field('shortName')} label={t(editMessages.shortName)} />
      <NumberField {...field('level')} label={levelLabel(t(editMessages.levelNumber), levels)} max={20} />
      <TextField {...field('levelName')} label={t(editMessages.levelName)} />
      <ChoiceField {...field('parent')} label={t(editMessages.parent)} choices={choices} none={t(editMessages.nobody)} />
      <ChoiceField {...field('reportsTo')} label={t(editMessages.reportsTo)} choices={choices} none={t(editMessages.nobody)} />
      <TextField {...field('sector')} label={t(editMessages.sector)} list={`${id}-sektorer`} />
      <datalist id={`${id}-sektorer`}>
        {sectors.map((sector) => (
          <option key={sector} value={sector} />
        ))}
      </datalist>
      <TextField {...field('theme')} label={t(editMessages.theme)} />
      <TextField {...field('patientGroup')} label={t(editMessages.patientGroup)} />
      <AreaField {...field('about')} label={t(editMessages.about)} />
      <TextField {...field('secretariat')} label={t(editMessages.secretariat)} />
      <ChoiceField
        {...field('language')}
        label={t(editMessages.language)}
        choices={(['nb', 'nn', 'en'] as const).map((value) => ({ value, label: t(editMessages[value]) }))}
      />
      <ChoiceField
        {...field('permanent')}
        label={t(editMessages.permanent)}
        none={t(editMessages.unknown)}
        choices={[
          { value: 'fast', label: t(editMessages.isPermanent) },
          { value: 'avgrenset', label: t(editMessages.isLimited) },
        ]}
      />
      <DayField {...field('startsOn')} label={t(editMessages.startsOn)} />
      <DayField {...field('endsOn')} label={t(editMessages.endsOn)} />
      <TextField
        {...field('casePattern')}
        value={values['casePattern'] ?? 'Sak {n}/{yy}'}
        label={t(editMessages.casePattern, { pattern: '{n}, {nn}, {yy}, {yyyy}' })}
        maxLength={40}
      />
      <TextField {...field('why')} label={t(foraMessages.why)} maxLength={2000} />
    </>
  );
}

function levelLabel(label: string, levels: Props['levels']): string {
  return levels.length === 0 ? label : `${label}: ${levels.map(({ number, name }) => `${number} ${name}`).join(', ')}`;
}
