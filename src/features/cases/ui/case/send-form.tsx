import { writtenIn } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import { ActForm } from '../parts/act-form.tsx';
import { ChoiceField, LongField, TextField } from '../parts/fields.tsx';
import { partMessages } from '../parts/messages.ts';
import type { CaseFormProps } from './case-forms.tsx';
import { casePageMessages } from './messages.ts';

const ways = ['up', 'down', 'across', 'answered'] as const;

/** Sends the case on to another forum. */
export function SendForm({ found, options, answer }: CaseFormProps) {
  const t = useText();
  const written = writtenIn(answer, 'send');
  return (
    <ActForm act="send" title={t(casePageMessages.send)} submit={t(casePageMessages.doSend)} answer={answer}>
      <ChoiceField
        id="send-til"
        name="to"
        label={t(casePageMessages.to)}
        required
        choices={options.fora.filter(({ value }) => value !== found.at.slug)}
        value={written['to']}
      />
      <ChoiceField
        id="send-hvordan"
        name="how"
        label={t(casePageMessages.how)}
        required
        choices={ways.map((way) => ({ value: way, label: t(casePageMessages[way]) }))}
        value={written['how']}
      />
      <LongField id="send-merknad" name="note" label={t(casePageMessages.note)} value={written['note']} />
      <TextField id="send-dato" name="on" type="date" label={t(partMessages.date)} value={written['on']} />
    </ActForm>
  );
}
