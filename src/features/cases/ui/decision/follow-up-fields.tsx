import { useText } from '#web/text/use-text.ts';
import type { ShownDecision } from '../../queries/show-decision.ts';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import type { FormOptions } from '../parts/form-options.server.ts';
import { partMessages } from '../parts/messages.ts';
import { decisionMessages } from '../decisions/messages.ts';

type Props = Readonly<{
  options: FormOptions;
  written: Readonly<Record<string, string>>;
  of: Pick<ShownDecision, 'followUp' | 'followUpIds'> | null;
}>;

/** Who follows up: in words, a person, an organisation or several of these; and by when. */
export function FollowUpFields({ options, written, of }: Props) {
  const t = useText();
  const stored = (id: number | null | undefined): string => (id === null || id === undefined ? '' : String(id));
  return (
    <>
      <TextField
        id="oppf-ord"
        name="followUpBy"
        label={t(decisionMessages.followUpBy)}
        value={written['followUpBy'] ?? of?.followUp?.words}
      />
      <ChoiceField
        id="oppf-person"
        name="followUpContact"
        label={t(decisionMessages.followUpPerson)}
        choices={options.persons}
        empty={t(partMessages.nobody)}
        value={written['followUpContact'] ?? stored(of?.followUpIds.contactId)}
      />
      <ChoiceField
        id="oppf-virksomhet"
        name="followUpOrganisation"
        label={t(decisionMessages.followUpOrganisation)}
        choices={options.organisations}
        empty={t(partMessages.noChoice)}
        value={written['followUpOrganisation'] ?? stored(of?.followUpIds.organisationId)}
      />
      <TextField
        id="oppf-frist"
        name="dueOn"
        type="date"
        label={t(decisionMessages.dueOn)}
        value={written['dueOn'] ?? of?.followUp?.dueOn}
      />
    </>
  );
}
