import { useText } from '#web/text/use-text.ts';
import { seatFunctions, standings } from '../../model/seat.ts';
import { forumMessages } from '../forum/messages.ts';
import { foraMessages } from '../messages.ts';
import { ChoiceField, NumberField, TextField } from '../parts/fields.tsx';
import { editMessages } from './messages.ts';
import { seatMessages } from './seat-messages.ts';

type Named = readonly Readonly<{ id: number; name: string }>[];
type Props = Readonly<{
  id: string;
  parties: Named;
  organisations: Named;
  values: Readonly<Record<string, string | number | null | undefined>>;
}>;

export function SeatFormFields({ id, parties, organisations, values }: Props) {
  const t = useText();
  const field = (name: string) => ({ id: `${id}-${name}`, name, value: values[name] });
  const unknown = t(editMessages.unknown);
  const choices = (list: Named) => list.map((one) => ({ value: one.id, label: one.name }));
  return (
    <>
      <TextField {...field('role')} label={t(seatMessages.role)} required />
      <ChoiceField {...field('party')} label={t(seatMessages.party)} none={unknown} choices={choices(parties)} />
      <ChoiceField {...field('organisation')} label={t(seatMessages.organisation)} none={unknown} choices={choices(organisations)} />
      <ChoiceField
        {...field('function')}
        value={values['function'] ?? 'member'}
        label={t(seatMessages.function)}
        choices={seatFunctions.map((value) => ({ value, label: t(forumMessages[value]) }))}
      />
      <ChoiceField
        {...field('standing')}
        label={t(seatMessages.standing)}
        none={unknown}
        choices={standings.map((value) => ({ value, label: t(forumMessages[value]) }))}
      />
      <TextField {...field('levelRequired')} label={t(seatMessages.levelRequired)} />
      <TextField {...field('appointedBy')} label={t(seatMessages.appointedBy)} />
      <NumberField {...field('places')} label={t(seatMessages.places)} max={500} />
      <TextField {...field('why')} label={t(foraMessages.why)} maxLength={2000} />
    </>
  );
}
