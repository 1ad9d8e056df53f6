import { useText } from '#web/text/use-text.ts';
import type { AttendRow } from '../../model/attend-rows.ts';
import type { Presence } from '../../model/shown-meeting.ts';
import { LineField } from '../parts/fields.tsx';
import { Person } from '../parts/person.tsx';
import { presenceWords, standingWords, unknownWord } from '../parts/words.ts';
import { attendanceMessages } from './messages.ts';

const presences = Object.keys(presenceWords) as readonly Presence[];

/** One place: who holds it, whether they came, and who came instead. */
export function AttendFields({ row, at }: Readonly<{ row: AttendRow; at: number }>) {
  const t = useText();
  const { seat, standing, person, deputyPerson, name, presence, deputy, note } = row;
  const side = seat?.organisation?.name ?? seat?.party?.name ?? null;
  const id = `rad-${at}`;
  return (
    <fieldset className="attend-row">
      <legend>
        {seat?.role ?? t(attendanceMessages.guests)}
        {side !== null && `, ${side}`}
        {person !== null && (
          <>
            {': '}
            <Person person={person} />
          </>
        )}
      </legend>
      <p className="muted small">
        {standing === null ? t(unknownWord) : t(standingWords[standing])}
        {person === null && name === null && seat !== null && ` · ${t(attendanceMessages.vacant)}`}
        {deputyPerson !== null && (
          <>
            {` · ${t(attendanceMessages.personalDeputy)}: `}
            <Person person={deputyPerson} />
          </>
        )}
      </p>
      {seat !== null && <input type="hidden" name={`seat-${at}`} value={seat.id} />}
      {person !== null && <input type="hidden" name={`contact-${at}`} value={person.id} />}
      {deputyPerson !== null && <input type="hidden" name={`deputyContact-${at}`} value={deputyPerson.id} />}
      <div className="attend-choices">
        {presences.map((value) => (
          <label key={value} className="check">
            <input type="radio" className="ds-input" name={`presence-${at}`} value={value} defaultChecked={presence === value} />
            {t(presenceWords[value])}
          </label>
        ))}
      </div>
      <div className="field-row">
        {person === null && <LineField id={`${id}-navn`} name={`name-${at}`} label={t(attendanceMessages.name)} value={name} />}
        {deputyPerson === null && seat !== null && (
          <LineField id={`${id}-vara`} name={`deputyName-${at}`} label={t(attendanceMessages.deputy)} value={deputy} />
        )}
        <LineField id={`${id}-merknad`} name={`note-${at}`} label={t(attendanceMessages.note)} value={note} />
      </div>
    </fieldset>
  );
}
