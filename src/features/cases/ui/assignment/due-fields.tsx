import { shortDate } from '#shared/dates/format-date.ts';
import { useText } from '#web/text/use-text.ts';
import type { DueMeeting } from '../../queries/list-due-meetings.ts';
import type { AssignmentSummary } from '../../model/views.ts';
import { assignmentMessages } from '../assignments/messages.ts';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import type { FormOptions } from '../parts/form-options.server.ts';
import { partMessages } from '../parts/messages.ts';

type Props = Readonly<{
  options: FormOptions;
  meetings: readonly DueMeeting[];
  written: Readonly<Record<string, string>>;
  of: (Pick<AssignmentSummary, 'dueOn' | 'dueMeeting'> & Readonly<{ responsibleId: number | null }>) | null;
}>;

/** When it is due, by a day or at a meeting, and with whom it lies. */
export function DueFields({ options, meetings, written, of }: Props) {
  const t = useText();
  const due = of?.dueMeeting ?? null;
  const choices = meetings.map(({ id, date, forum }) => ({ value: String(id), label: `${forum}, ${shortDate(date)}` }));
  const isListed = due === null || meetings.some(({ id }) => id === due.id);
  const known = isListed || due === null ? choices : [{ value: String(due.id), label: shortDate(due.date) }, ...choices];
  return (
    <>
      <ChoiceField
        id="frist-mote"
        name="dueMeeting"
        label={t(assignmentMessages.dueAt)}
        choices={known}
        empty={t(partMessages.noChoice)}
        value={written['dueMeeting'] ?? (due ? String(due.id) : '')}
      />
      <TextField id="frist" name="dueOn" type="date" label={t(assignmentMessages.dueOn)} value={written['dueOn'] ?? of?.dueOn} />
      <ChoiceField
        id="ansvarlig"
        name="responsible"
        label={t(assignmentMessages.responsible)}
        choices={options.persons}
        empty={t(partMessages.nobody)}
        value={written['responsible'] ?? (of?.responsibleId ? String(of.responsibleId) : '')}
      />
    </>
  );
}
