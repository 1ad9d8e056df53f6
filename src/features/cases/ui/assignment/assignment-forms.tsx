import { Heading } from '@digdir/designsystemet-react';
import { writtenIn, type FormAnswer } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import type { OwnOpenness } from '../../model/views.ts';
import type { DueMeeting } from '../../queries/list-due-meetings.ts';
import type { ShownAssignment } from '../../queries/show-assignment.ts';
import { assignmentMessages } from '../assignments/messages.ts';
import { ActForm } from '../parts/act-form.tsx';
import { ChoiceField, LongField, TextField } from '../parts/fields.tsx';
import type { FormOptions } from '../parts/form-options.server.ts';
import { partMessages } from '../parts/messages.ts';
import { OpennessFields } from '../parts/openness-fields.tsx';
import { DueFields } from './due-fields.tsx';

type Props = Readonly<{
  assignment: ShownAssignment & Readonly<{ responsibleId: number | null; own: OwnOpenness }>;
  answers: boolean;
  options: FormOptions | null;
  meetings: readonly DueMeeting[];
  answer: FormAnswer | undefined;
}>;

/** What those who take part do with an assignment: answer, report; and the secretariat: close, change. */
export function AssignmentForms({ assignment, answers, options, meetings, answer }: Props) {
  const t = useText();
  if (!answers && !options) return null;
  const isClosed = assignment.closure !== null;
  return (
    <section className="steering-forms no-print" aria-labelledby="verktoy" key={`${assignment.version} ${assignment.state}`}>
      <Heading level={2} data-size="xs" id="verktoy">
        {t(assignmentMessages.forms)}
      </Heading>
      {answers && <AnswerForm answer={answer} />}
      {answers && assignment.state !== 'declined' && <ReportForm answer={answer} />}
      {options && !isClosed && <CloseForm answer={answer} />}
      {options && isClosed && <OpennessForm assignment={assignment} options={options} answer={answer} />}
      {options && !isClosed && <EditForm assignment={assignment} options={options} meetings={meetings} answer={answer} />}
    </section>
  );
}

function AnswerForm({ answer }: Pick<Props, 'answer'>) {
  const t = useText();
  const written = writtenIn(answer, 'answer');
  return (
    <ActForm act="answer" title={t(assignmentMessages.answer)} submit={t(assignmentMessages.doAnswer)} answer={answer}>
      <ChoiceField
        id="svar"
        name="answer"
        label={t(assignmentMessages.answer)}
        required
        choices={[
          { value: 'accepted', label: t(assignmentMessages.accept) },
          { value: 'declined', label: t(assignmentMessages.decline) },
        ]}
        value={written['answer']}
      />
      <LongField id="svar-grunn" name="reason" label={t(assignmentMessages.reason)} value={written['reason']} />
      <TextField id="svar-dato" name="on" type="date" label={t(partMessages.date)} value={written['on']} />
    </ActForm>
  );
}

function ReportForm({ answer }: Pick<Props, 'answer'>) {
  const t = useText();
  const written = writtenIn(answer, 'report');
  return (
    <ActForm act="report" title={t(assignmentMessages.report)} submit={t(assignmentMessages.doReport)} answer={answer}>
      <LongField id="rapport-tekst" name="text" label={t(assignmentMessages.reportText)} required value={written['text']} />
      <TextField id="rapport-dato" name="on" type="date" label={t(partMessages.date)} value={written['on']} />
    </ActForm>
  );
}

function CloseForm({ answer }: Pick<Props, 'answer'>) {
  const t = useText();
  const written = writtenIn(answer, 'close');
  return (
    <ActForm act="close" title={t(assignmentMessages.close)} submit={t(assignmentMessages.doClose)} answer={answer}>
      <LongField id="lukk-merknad" name="note" label={t(assignmentMessages.closeNote)} value={written['note']} />
      <TextField id="lukk-dato" name="on" type="date" label={t(partMessages.date)} value={written['on']} />
    </ActForm>
  );
}

function OpennessForm({ assignment, options, answer }: Pick<Props, 'assignment' | 'answer'> & Readonly<{ options: FormOptions }>) {
  const t = useText();
  const written = writtenIn(answer, 'withhold');
  return (
    <ActForm act="withhold" title={t(partMessages.openness)} submit={t(partMessages.save)} answer={answer}>
      <input type="hidden" name="version" value={assignment.version} />
      <OpennessFields id="endre" paragraphs={options.paragraphs} of={assignment.own} written={written} />
      <TextField id="endre-hvorfor" name="why" label={t(partMessages.why)} value={written['why']} />
    </ActForm>
  );
}

type EditProps = Pick<Props, 'assignment' | 'meetings' | 'answer'> & Readonly<{ options: FormOptions }>;

function EditForm({ assignment, options, meetings, answer }: EditProps) {
  const t = useText();
  const written = writtenIn(answer, 'edit');
  return (
    <ActForm act="edit" title={t(assignmentMessages.edit)} submit={t(partMessages.save)} answer={answer}>
      <input type="hidden" name="version" value={assignment.version} />
      <TextField
        id="endre-tittel"
        name="title"
        label={t(assignmentMessages.caption)}
        required
        value={written['title'] ?? assignment.title}
      />
      <LongField id="endre-tekst" name="text" label={t(assignmentMessages.text)} value={written['text'] ?? assignment.text} />
      <DueFields options={options} meetings={meetings} written={written} of={assignment} />
      <OpennessFields id="endre" paragraphs={options.paragraphs} of={assignment.own} written={written} />
      <TextField id="endre-hvorfor" name="why" label={t(partMessages.why)} value={written['why']} />
    </ActForm>
  );
}
