import { shortDate } from '#shared/dates/format-date.ts';
import { useText } from '#web/text/use-text.ts';
import type { RotationView, ShownForum } from '../../model/forum-view.ts';
import { ActForm, FoldedForm } from '../parts/act-form.tsx';
import { ChoiceField, DayField, NumberField, TextField, type Choice } from '../parts/fields.tsx';
import { editMessages } from './messages.ts';

type Named = readonly Readonly<{ id: number; name: string }>[];
type Props = Readonly<{ forum: ShownForum; parties: Named; organisations: Named; written: Readonly<Record<string, string>> }>;

/** Who leads and who hosts in which order, and the turns that are laid out; and how often the forum is to meet. */
export function RotationForms({ forum, parties, organisations, written }: Props) {
  const t = useText();
  const holders: readonly Choice[] = [
    ...parties.map(({ id, name }) => ({ value: `part:${id}`, label: name })),
    ...organisations.map(({ id, name }) => ({ value: `virksomhet:${id}`, label: name })),
  ];
  return (
    <FoldedForm title={t(editMessages.rotation)} open={['rotation', 'plan', 'remove-turn'].includes(written['act'] ?? '')}>
      {(['chair', 'host'] as const).map((what) => (
        <RotationForm key={what} what={what} rotation={forum.rotations.find((one) => one.what === what)} holders={holders} />
      ))}
    </FoldedForm>
  );
}

type FormProps = Readonly<{ what: 'chair' | 'host'; rotation: RotationView | undefined; holders: readonly Choice[] }>;

function RotationForm({ what, rotation, holders }: FormProps) {
  const t = useText();
  const between = rotation?.between ?? [];
  const places = Array.from({ length: Math.max(2, between.length + 1) }, (_, at) => between[at]);
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t(editMessages[what])}</legend>
      <ActForm act="rotation" submit={t(editMessages.setRotation)} of={{ what }}>
        {places.map((holder, at) => (
          <ChoiceField
            key={`${holder?.kind}-${holder?.id}-${at}`}
            id={`${what}-${at}`}
            name="holder"
            label={t(editMessages.holder, { n: at + 1 })}
            value={holder && `${holder.kind === 'party' ? 'part' : 'virksomhet'}:${holder.id}`}
            none={t(editMessages.unknown)}
            choices={holders}
          />
        ))}
        <NumberField id={`${what}-maneder`} name="months" label={t(editMessages.months)} value={rotation?.months} max={120} />
        <TextField id={`${what}-ord`} name="words" label={t(editMessages.wordsOfSource)} value={rotation?.words} />
      </ActForm>
      {rotation && rotation.months !== null && between.length > 0 && (
        <ActForm act="plan" submit={t(editMessages.planTurns)} of={{ what }}>
          <DayField id={`${what}-fra`} name="from" label={t(editMessages.from)} required={rotation.turns.length === 0} />
          <NumberField id={`${what}-antall`} name="count" label={t(editMessages.count)} value={between.length} max={40} required />
          <ChoiceField
            id={`${what}-forst`}
            name="first"
            label={t(editMessages.first)}
            none={t(editMessages.nextInOrder)}
            choices={between.map(({ name }, at) => ({ value: at, label: name }))}
          />
        </ActForm>
      )}
      {rotation?.turns.map(({ id, holder, startsOn, endsOn }) => (
        <ActForm
          key={id}
          act="remove-turn"
          of={{ turn: id }}
          submit={t(editMessages.removeTurn, { turn: `${shortDate(startsOn)}–${shortDate(endsOn)}, ${holder.name}` })}
          danger
        />
      ))}
    </fieldset>
  );
}
