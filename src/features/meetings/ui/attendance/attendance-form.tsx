import { Button, Heading } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { AttendRow } from '../../model/attend-rows.ts';
import { LineField } from '../parts/fields.tsx';
import { AttendFields } from './attend-row.tsx';
import { attendanceMessages } from './messages.ts';

const newGuests = [0, 1, 2];

/** The whole attendance in one form; three lines more for guests stand at its end. */
export function AttendanceForm({ rows, version }: Readonly<{ rows: readonly AttendRow[]; version: number }>) {
  const t = useText();
  return (
    <form method="post">
      <input type="hidden" name="act" value="record" />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="rows" value={rows.length + newGuests.length} />
      <p>{t(attendanceMessages.lead)}</p>
      {rows.map((row, at) => (
        <AttendFields key={`${row.seat?.id ?? ''} ${row.person?.id ?? ''} ${row.name ?? ''}`} row={row} at={at} />
      ))}
      <Heading level={3} data-size="xs">
        {t(attendanceMessages.guests)}
      </Heading>
      <div className="stack">
        {newGuests.map((guest) => {
          const at = rows.length + guest;
          return (
            <div key={guest}>
              <input type="hidden" name={`presence-${at}`} value="present" />
              <LineField
                id={`rad-${at}-navn`}
                name={`name-${at}`}
                label={`${t(attendanceMessages.guest, { n: guest + 1 })}: ${t(attendanceMessages.name)}`}
              />
            </div>
          );
        })}
      </div>
      <Button type="submit">{t(attendanceMessages.save)}</Button>
    </form>
  );
}
