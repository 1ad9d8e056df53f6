import './cases.css';
import { useActionData, useLoaderData, useSearchParams } from 'react-router';
import { writtenIn } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import { caseMessages } from './cases/messages.ts';
import { ChoiceField, LongField, TextField } from './parts/fields.tsx';
import { FormPage } from './parts/form-page.tsx';
import { partMessages } from './parts/messages.ts';
import { OpennessFields } from './parts/openness-fields.tsx';
import type { action, loader } from './new-case-page.server.ts';

export { action, loader } from './new-case-page.server.ts';

export default function NewCasePage() {
  const t = useText();
  const { partnership, options, keeps, forum } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [params] = useSearchParams();
  const written = writtenIn(answer, 'raise');
  return (
    <FormPage
      title={caseMessages.raise}
      list={{ address: `/saker?helsefellesskap=${partnership.slug}`, title: caseMessages.title, partnership: partnership.name }}
      about={caseMessages.numberGiven}
      act="raise"
      submit={caseMessages.doRaise}
      answer={answer}
      missing={options.fora.length === 0 ? caseMessages.noFora : null}
    >
      <ChoiceField
        id="forum"
        name="forum"
        label={t(caseMessages.forum)}
        required
        choices={options.fora}
        value={written['forum'] ?? forum}
      />
      <TextField
        id="tittel"
        name="title"
        label={t(caseMessages.caseTitle)}
        required
        value={written['title'] ?? params.get('tittel') ?? undefined}
      />
      <LongField id="bakgrunn" name="background" label={t(caseMessages.background)} rows={8} value={written['background']} />
      <LongField id="forslag" name="proposal" label={t(caseMessages.proposal)} value={written['proposal']} />
      <TextField id="hvem" name="raisedBy" label={t(caseMessages.raisedBy)} value={written['raisedBy']} />
      <ChoiceField
        id="tiltak"
        name="item"
        label={t(partMessages.item)}
        choices={options.items}
        empty={t(partMessages.noChoice)}
        value={written['item'] ?? params.get('tiltak')}
      />
      {keeps && (
        <>
          <TextField id="dato" name="raisedOn" type="date" label={t(caseMessages.raisedOn)} value={written['raisedOn']} />
          <ChoiceField
            id="ansvarlig"
            name="responsible"
            label={t(caseMessages.responsible)}
            choices={options.persons}
            empty={t(partMessages.nobody)}
            value={written['responsible']}
          />
        </>
      )}
      <OpennessFields id="ny" paragraphs={options.paragraphs} written={written} hasPublicTitle />
    </FormPage>
  );
}
