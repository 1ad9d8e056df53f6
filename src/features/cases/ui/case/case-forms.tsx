import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { writtenIn, type FormAnswer } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import type { ShownCase } from '../../queries/show-case.ts';
import { caseMessages } from '../cases/messages.ts';
import { ActForm, ReopenForm } from '../parts/act-form.tsx';
import { ChoiceField, LongField, TextField } from '../parts/fields.tsx';
import type { FormOptions } from '../parts/form-options.server.ts';
import { partMessages } from '../parts/messages.ts';
import { OpennessFields } from '../parts/openness-fields.tsx';
import { ArchiveForm } from './archive-form.tsx';
import { casePageMessages } from './messages.ts';
import { SendForm } from './send-form.tsx';

export type CaseFormProps = Readonly<{
  found: ShownCase;
  options: FormOptions;
  answer: FormAnswer | undefined;
}>;

/** What those who keep the case do with it. */
export function CaseForms({ found, options, answer }: CaseFormProps) {
  const t = useText();
  return (
    <section className="steering-forms no-print" aria-labelledby="verktoy" key={`${found.version} ${found.stages.length}`}>
      <Heading level={2} data-size="xs" id="verktoy">
        {t(casePageMessages.tools)}
      </Heading>
      {found.closedOn === null && (
        <p className="button-row">
          <Link className="ds-button" data-variant="secondary" to={`/vedtak/nytt?sak=${found.id}`}>
            {t(casePageMessages.record)}
          </Link>
          <Link className="ds-button" data-variant="secondary" to={`/oppdrag/nytt?sak=${found.id}`}>
            {t(casePageMessages.give)}
          </Link>
        </p>
      )}
      {found.closedOn === null && <SendForm found={found} options={options} answer={answer} />}
      <EditForm found={found} options={options} answer={answer} />
      <ArchiveForm found={found} answer={answer} />
      {found.closedOn === null ? <CloseForm answer={answer} /> : <ReopenForm submit={t(casePageMessages.reopen)} />}
    </section>
  );
}

function EditForm({ found, options, answer }: CaseFormProps) {
  const t = useText();
  const written = writtenIn(answer, 'edit');
  return (
    <ActForm act="edit" title={t(casePageMessages.edit)} submit={t(partMessages.save)} answer={answer}>
      <input type="hidden" name="version" value={found.version} />
      <TextField id="endre-tittel" name="title" label={t(caseMessages.caseTitle)} required value={written['title'] ?? found.title} />
      <LongField
        id="endre-bakgrunn"
        name="background"
        label={t(caseMessages.background)}
        rows={8}
        value={written['background'] ?? found.background}
      />
      <LongField id="endre-forslag" name="proposal" label={t(caseMessages.proposal)} value={written['proposal'] ?? found.proposal} />
      <TextField id="endre-hvem" name="raisedBy" label={t(casePageMessages.raisedBy)} value={written['raisedBy'] ?? found.raisedBy} />
      <ChoiceField
        id="endre-ansvarlig"
        name="responsible"
        label={t(caseMessages.responsible)}
        choices={options.persons}
        empty={t(partMessages.nobody)}
        value={written['responsible'] ?? (found.responsible ? String(found.responsible.id) : '')}
      />
      <OpennessFields id="endre" paragraphs={options.paragraphs} of={found} written={written} hasPublicTitle />
      <TextField id="endre-hvorfor" name="why" label={t(partMessages.why)} value={written['why']} />
    </ActForm>
  );
}

function CloseForm({ answer }: Pick<CaseFormProps, 'answer'>) {
  const t = useText();
  const written = writtenIn(answer, 'close');
  return (
    <ActForm act="close" title={t(casePageMessages.close)} submit={t(casePageMessages.doClose)} answer={answer}>
      <LongField id="avslutt-hvorfor" name="why" label={t(casePageMessages.closeWhy)} value={written['why']} />
      <TextField id="avslutt-dato" name="on" type="date" label={t(partMessages.date)} value={written['on']} />
    </ActForm>
  );
}
