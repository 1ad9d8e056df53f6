import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { writtenIn, type FormAnswer } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import type { ShownDecision } from '../../queries/show-decision.ts';
import { casePageMessages } from '../case/messages.ts';
import { decisionMessages } from '../decisions/messages.ts';
import { ActForm, ReopenForm } from '../parts/act-form.tsx';
import { LongField, TextField } from '../parts/fields.tsx';
import type { FormOptions } from '../parts/form-options.server.ts';
import { partMessages } from '../parts/messages.ts';
import { OpennessFields } from '../parts/openness-fields.tsx';
import { FollowUpFields } from './follow-up-fields.tsx';
import { decisionPageMessages } from './messages.ts';

type Props = Readonly<{
  decision: ShownDecision;
  options: FormOptions | null;
  mayComplete: boolean;
  answer: FormAnswer | undefined;
}>;

/** What those who keep it, or who follow it up, do with a decision. */
export function DecisionForms({ decision, options, mayComplete, answer }: Props) {
  const t = useText();
  if (!options && !mayComplete) return null;
  return (
    <section className="steering-forms no-print" aria-labelledby="verktoy" key={`${decision.version} ${decision.state}`}>
      <Heading level={2} data-size="xs" id="verktoy">
        {t(casePageMessages.tools)}
      </Heading>
      {options && (
        <p>
          <Link className="ds-button" data-variant="secondary" to={`/oppdrag/nytt?vedtak=${decision.id}`}>
            {t(decisionPageMessages.give)}
          </Link>
        </p>
      )}
      {mayComplete && <CompleteForm answer={answer} />}
      {options && decision.completion && <ReopenForm submit={t(decisionPageMessages.reopen)} />}
      {options && <EditForm decision={decision} options={options} answer={answer} />}
    </section>
  );
}

function CompleteForm({ answer }: Pick<Props, 'answer'>) {
  const t = useText();
  const written = writtenIn(answer, 'complete');
  return (
    <ActForm act="complete" title={t(decisionPageMessages.complete)} submit={t(decisionPageMessages.doComplete)} answer={answer}>
      <LongField id="ferdig-tekst" name="text" label={t(decisionPageMessages.completeText)} required value={written['text']} />
      <TextField id="ferdig-dato" name="on" type="date" label={t(partMessages.date)} value={written['on']} />
    </ActForm>
  );
}

function EditForm({ decision, options, answer }: Readonly<{ decision: Props['decision']; options: FormOptions; answer: Props['answer'] }>) {
  const t = useText();
  const written = writtenIn(answer, 'edit');
  const stands = decision.meeting?.minutesApproved ?? false;
  return (
    <ActForm act="edit" title={t(decisionPageMessages.edit)} submit={t(partMessages.save)} answer={answer}>
      <input type="hidden" name="version" value={decision.version} />
      {stands ? (
        <p>{t(decisionPageMessages.onlyFollowUp)}</p>
      ) : (
        <LongField
          id="endre-tekst"
          name="text"
          label={t(decisionMessages.text)}
          required
          rows={6}
          value={written['text'] ?? decision.text}
        />
      )}
      <FollowUpFields options={options} written={written} of={decision} />
      <OpennessFields id="endre" paragraphs={options.paragraphs} of={decision.own} written={written} />
      <TextField id="endre-hvorfor" name="why" label={t(partMessages.why)} value={written['why']} />
    </ActForm>
  );
}
