import { Button } from '@digdir/designsystemet-react';
import { Form } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { deedWords } from '../../model/deed-words.ts';
import { recordMessages } from '../messages.ts';

type Filter = Readonly<
  Partial<Record<'person' | 'deed' | 'subject' | 'from' | 'to', string | undefined>> & { withheld?: boolean | undefined }
>;
type Props = Readonly<{ filter: Filter; deeds: readonly string[]; partnership: string }>;

/** A plain form: what is looked for stands in the address. */
export function RecordSearch({ filter, deeds, partnership }: Props) {
  const t = useText();
  const named = (deed: string): string => {
    const { text, code } = deedWords(deed);
    if (!deed.includes('.')) return t(recordMessages.allOf, { area: t(text) });
    return code === null ? `– ${t(text)}` : `– ${t(text)} (${code})`;
  };
  const areas = [...new Set(deeds.map((deed) => deed.split('.')[0] ?? ''))];
  const fields = [
    { name: 'navn', label: t(recordMessages.person), value: filter.person, type: 'text' },
    { name: 'adresse', label: t(recordMessages.subject), value: filter.subject, type: 'text' },
    { name: 'fra', label: t(recordMessages.from), value: filter.from, type: 'date' },
    { name: 'til', label: t(recordMessages.to), value: filter.to, type: 'date' },
  ];
  return (
    <Form method="get" className="record-search no-print" role="search" aria-label={t(recordMessages.search)}>
      <input type="hidden" name="helsefellesskap" value={partnership} />
      {fields.map(({ name, label, value, type }) => (
        <div key={name} className="ds-field">
          <label className="ds-label" htmlFor={`logg-${name}`}>
            {label}
          </label>
          <input className="ds-input" id={`logg-${name}`} name={name} type={type} defaultValue={value ?? ''} maxLength={200} />
        </div>
      ))}
      <div className="ds-field">
        <label className="ds-label" htmlFor="logg-handling">
          {t(recordMessages.deed)}
        </label>
        <select className="ds-input" id="logg-handling" name="handling" defaultValue={filter.deed ?? ''}>
          <option value="">{t(recordMessages.anyDeed)}</option>
          {[...areas, ...deeds].toSorted().map((deed) => (
            <option key={deed} value={deed}>
              {named(deed)}
            </option>
          ))}
        </select>
      </div>
      <label className="record-only">
        <input type="checkbox" name="unntatt" value="ja" defaultChecked={filter.withheld === true} /> {t(recordMessages.onlyWithheld)}
      </label>
      <Button type="submit" data-size="sm">
        {t(recordMessages.show)}
      </Button>
    </Form>
  );
}
