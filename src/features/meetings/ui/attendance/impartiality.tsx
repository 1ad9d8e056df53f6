import { Button, Heading } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { ShownMeeting } from '../../model/shown-meeting.ts';
import { ChoiceField, LineField, LongField, type Choice } from '../parts/fields.tsx';
import { unknownWord } from '../parts/words.ts';
import { attendanceMessages } from './messages.ts';

type Props = Readonly<{
  meeting: ShownMeeting;
  persons: readonly Choice[];
  keeps: boolean;
  declares: boolean;
  written: Readonly<Record<string, string>>;
}>;

/** Who has said that they may not be impartial, in which entry, what the forum found, and saying so. */
export function Impartiality({ meeting: { agenda, language }, persons, keeps, declares, written }: Props) {
  const t = useText();
  const declared = agenda.flatMap(({ number, title, disqualifications }) =>
    disqualifications.map((disqualification) => ({ number, title, ...disqualification })),
  );
  return (
    <section>
      <Heading level={2} data-size="sm">
        {t(attendanceMessages.impartiality)}
      </Heading>
      <p>{t(attendanceMessages.impartialityLead)}</p>
      {declared.length === 0 && <p className="muted">{t(attendanceMessages.none)}</p>}
      <ul>
        {declared.map(({ id, number, title, name, reason, standsDown }) => (
          <li key={id}>
            <span lang={language}>
              {number}. {title}
            </span>
            : {name ?? t(unknownWord)}
            {reason !== null && ` – ${reason}`}.{' '}
            <strong>
              {t(standsDown === null ? attendanceMessages.open : standsDown ? attendanceMessages.settled : attendanceMessages.settledStays)}
            </strong>
            {keeps && declares && (
              <form method="post" className="button-row">
                <input type="hidden" name="act" value="settle" />
                <input type="hidden" name="disqualification" value={id} />
                <Button type="submit" name="standsDown" value="yes" variant="secondary" data-size="sm">
                  {t(attendanceMessages.standsDown)}
                </Button>
                <Button type="submit" name="standsDown" value="no" variant="tertiary" data-size="sm">
                  {t(attendanceMessages.stays)}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {declares && agenda.length > 0 && (
        <form method="post" className="stack">
          <input type="hidden" name="act" value="declare" />
          <ChoiceField
            id="habilitet-sak"
            name="entry"
            label={t(attendanceMessages.entry)}
            value={written['entry']}
            choices={agenda.map(({ id, number, title }) => ({ value: String(id), label: `${number}. ${title ?? ''}` }))}
            lang={language}
          />
          {persons.length > 0 && (
            <ChoiceField
              id="habilitet-person"
              name="contact"
              label={t(attendanceMessages.person)}
              value={written['contact']}
              choices={persons}
              empty={t(attendanceMessages.other)}
            />
          )}
          <LineField id="habilitet-navn" name="name" label={t(attendanceMessages.name)} value={written['name']} />
          <LongField id="habilitet-grunn" name="reason" label={t(attendanceMessages.reason)} value={written['reason']} rows={2} required />
          <Button type="submit" variant="secondary">
            {t(attendanceMessages.declare)}
          </Button>
        </form>
      )}
    </section>
  );
}
