import { useText } from '#web/text/use-text.ts';
import { ChoiceField, LineField, type Choice } from '../parts/fields.tsx';
import { editMessages, weekdayWords } from './messages.ts';

type Props = Readonly<{ fora: readonly Choice[]; values: Readonly<Partial<Record<string, string>>> }>;

/** Of which forum, and by which rule the days are laid out. */
export function SeriesFields({ fora, values }: Props) {
  const t = useText();
  const { first, second, third, fourth, last } = editMessages;
  const nth = [first, second, third, fourth, last].map((word, at) => ({ value: String(at === 4 ? -1 : at + 1), label: t(word) }));
  const every = [
    { value: 'month', label: t(editMessages.byMonth) },
    { value: 'week', label: t(editMessages.byWeek) },
  ];
  const weekdays = weekdayWords.map((word, at) => ({ value: String(at + 1), label: t(word) }));
  return (
    <>
      <ChoiceField id="forum" name="forum" label={t(editMessages.forum)} value={values['forum']} choices={fora} required />
      <LineField id="seriesTitle" name="seriesTitle" label={t(editMessages.seriesTitle)} value={values['seriesTitle']} required />
      <div className="field-row">
        <ChoiceField id="every" name="every" label={t(editMessages.every)} value={values['every'] ?? 'month'} choices={every} />
        <LineField
          id="interval"
          name="interval"
          type="number"
          min={1}
          max={24}
          label={t(editMessages.interval)}
          value={values['interval'] ?? 1}
        />
      </div>
      <div className="field-row">
        <ChoiceField id="nth" name="nth" label={t(editMessages.nth)} value={values['nth'] ?? '1'} choices={nth} />
        <ChoiceField id="weekday" name="weekday" label={t(editMessages.weekday)} value={values['weekday'] ?? '2'} choices={weekdays} />
      </div>
      <div className="field-row">
        <LineField id="from" name="from" type="date" label={t(editMessages.from)} value={values['from']} required />
        <LineField id="to" name="to" type="date" label={t(editMessages.to)} value={values['to']} required />
      </div>
      <label className="check">
        <input type="checkbox" name="skipJuly" className="ds-input" defaultChecked={values['from'] === undefined || 'skipJuly' in values} />
        {t(editMessages.skipJuly)}
      </label>
    </>
  );
}
