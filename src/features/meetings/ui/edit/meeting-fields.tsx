import { useText } from '#web/text/use-text.ts';
import { ChoiceField, LineField, LongField, type Choice } from '../parts/fields.tsx';
import { editMessages } from './messages.ts';

export type MeetingChoices = Readonly<{ organisations: readonly Choice[]; persons: readonly Choice[] }>;
type Values = Readonly<Partial<Record<string, string | number | null>>>;
type Props = Readonly<{ choices: MeetingChoices; values: Values; lang?: string; hasDate?: boolean }>;

/** What is written of a meeting. */
export function MeetingFields({ choices, values, lang = 'nb', hasDate = true }: Props) {
  const t = useText();
  const none = t(editMessages.none);
  const choice = (name: 'host' | 'chair' | 'secretary', of: readonly Choice[]) => (
    <ChoiceField id={name} name={name} label={t(editMessages[name])} value={values[name]} choices={of} empty={none} />
  );
  return (
    <>
      <LineField id="title" name="title" label={t(editMessages.title)} value={values['title']} lang={lang} />
      <div className="field-row">
        {hasDate && <LineField id="date" name="date" type="date" label={t(editMessages.date)} value={values['date']} required />}
        <LineField id="startClock" name="startClock" type="time" label={t(editMessages.startClock)} value={values['startClock']} />
        <LineField id="endClock" name="endClock" type="time" label={t(editMessages.endClock)} value={values['endClock']} />
      </div>
      <LineField id="place" name="place" label={t(editMessages.place)} value={values['place']} lang={lang} />
      <LineField id="onlineAddress" name="onlineAddress" type="url" label={t(editMessages.onlineAddress)} value={values['onlineAddress']} />
      {choice('host', choices.organisations)}
      {choice('chair', choices.persons)}
      {choice('secretary', choices.persons)}
      <LongField id="noticeText" name="noticeText" label={t(editMessages.noticeText)} value={values['noticeText']} lang={lang} />
    </>
  );
}
