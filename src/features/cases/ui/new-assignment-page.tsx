import './cases.css';
import { useActionData, useLoaderData, useSearchParams } from 'react-router';
import { writtenIn } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import { DueFields } from './assignment/due-fields.tsx';
import { assignmentMessages } from './assignments/messages.ts';
import { OriginFields } from './decision/origin-fields.tsx';
import { decisionMessages } from './decisions/messages.ts';
import { ChoiceField, LongField, TextField } from './parts/fields.tsx';
import { FormPage } from './parts/form-page.tsx';
import { partMessages } from './parts/messages.ts';
import { OpennessFields } from './parts/openness-fields.tsx';
import type { action, loader } from './new-assignment-page.server.ts';

export { action, loader } from './new-assignment-page.server.ts';

export default function NewAssignmentPage() {
  const t = useText();
  const { origin, options, meetings } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [params] = useSearchParams();
  const written = writtenIn(answer, 'give');
  return (
    <FormPage
      title={assignmentMessages.give}
      list={{ address: '/oppdrag', title: assignmentMessages.title }}
      act="give"
      submit={assignmentMessages.doGive}
      answer={answer}
      missing={options.fora.length < 2 ? decisionMessages.noFora : null}
    >
      <OriginFields origin={origin} />
      <ChoiceField
        id="slag"
        name="kind"
        label={t(assignmentMessages.kind)}
        required
        choices={[
          { value: 'assignment', label: t(assignmentMessages.kindDown) },
          { value: 'input', label: t(assignmentMessages.kindUp) },
        ]}
        value={written['kind']}
      />
      <ChoiceField
        id="fra"
        name="from"
        label={t(assignmentMessages.from)}
        required
        choices={options.fora}
        empty={t(partMessages.noChoice)}
        value={written['from'] ?? params.get('fra') ?? origin.forum}
      />
      <ChoiceField
        id="til"
        name="to"
        label={t(assignmentMessages.to)}
        required
        choices={options.fora}
        empty={t(partMessages.noChoice)}
        value={written['to']}
      />
      <TextField id="tittel" name="title" label={t(assignmentMessages.caption)} required value={written['title'] ?? params.get('tittel')} />
      <LongField id="tekst" name="text" label={t(assignmentMessages.text)} value={written['text']} />
      <TextField id="gitt" name="givenOn" type="date" label={t(assignmentMessages.givenDay)} value={written['givenOn']} />
      <label className="check">
        <input type="checkbox" name="givenUnknown" defaultChecked={'givenUnknown' in written} /> {t(assignmentMessages.givenUnknown)}
      </label>
      <DueFields options={options} meetings={meetings} written={written} of={null} />
      <ChoiceField
        id="tiltak"
        name="item"
        label={t(partMessages.item)}
        choices={options.items}
        empty={t(partMessages.noChoice)}
        value={written['item'] ?? params.get('tiltak')}
      />
      <OpennessFields id="nytt" paragraphs={options.paragraphs} written={written} />
    </FormPage>
  );
}
