import { useText } from '#web/text/use-text.ts';
import type { ForumSummary, ShownForum } from '../../model/forum-view.ts';
import { foraMessages } from '../messages.ts';
import { ActForm, FoldedForm } from '../parts/act-form.tsx';
import { AreaField, ChoiceField, DayField, NumberField, TextField } from '../parts/fields.tsx';
import { editMessages } from './messages.ts';

type Props = Readonly<{ forum: ShownForum; fora: readonly ForumSummary[]; written: Readonly<Record<string, string>> }>;

/** Giving a new mandate, and saying what fulfils the duties of the one that holds. */
export function MandateForms({ forum, fora, written }: Props) {
  const t = useText();
  const given = written['act'] === 'mandate' ? written : {};
  const linked = written['act'] === 'link' ? written : {};
  const duties = forum.mandates.find(({ current }) => current)?.duties ?? [];
  return (
    <>
      <FoldedForm title={t(editMessages.mandate)} open={written['act'] === 'mandate'}>
        <p className="muted">{t(editMessages.mandateHelp)}</p>
        <ActForm act="mandate" submit={t(editMessages.giveMandate)}>
          <AreaField id="mandat-tekst" name="text" label={t(editMessages.mandateText)} value={given['text']} rows={5} />
          <AreaField id="mandat-oppgaver" name="duties" label={t(editMessages.duties)} value={given['duties']} rows={6} />
          <ChoiceField
            id="mandat-forum"
            name="givenByForum"
            label={t(editMessages.givenByForum)}
            value={given['givenByForum']}
            none={t(editMessages.nobody)}
            choices={fora.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
          <TextField id="mandat-gitt" name="givenBy" label={t(editMessages.givenBy)} value={given['givenBy']} />
          <DayField id="mandat-fra" name="validFrom" label={t(editMessages.validFrom)} value={given['validFrom']} />
          <NumberField id="mandat-antall" name="quorumCount" label={t(editMessages.quorumCount)} value={given['quorumCount']} max={1000} />
          <NumberField
            id="mandat-prosent"
            name="quorumPercent"
            label={t(editMessages.quorumPercent)}
            value={given['quorumPercent']}
            max={100}
          />
          <TextField id="mandat-hvorfor" name="why" label={t(foraMessages.why)} value={given['why']} maxLength={2000} />
        </ActForm>
      </FoldedForm>
      {duties.length > 0 && (
        <FoldedForm title={t(editMessages.linkDuty)} open={written['act'] === 'link'}>
          <ActForm act="link" submit={t(editMessages.link)}>
            <ChoiceField
              id="oppgave"
              name="duty"
              label={t(editMessages.duty)}
              value={linked['duty']}
              choices={duties.map(({ id, number, text }) => ({ value: id, label: `${number}. ${text.slice(0, 120)}` }))}
            />
            <TextField
              id="oppgave-adresse"
              name="address"
              label={t(editMessages.address)}
              value={linked['address']}
              maxLength={2000}
              required
            />
            <TextField id="oppgave-navn" name="label" label={t(editMessages.label)} value={linked['label']} required />
          </ActForm>
          {duties
            .flatMap(({ fulfilments }) => fulfilments)
            .map(({ id, label }) => (
              <ActForm key={id} act="unlink" of={{ fulfilment: id }} submit={t(editMessages.unlink, { what: label })} danger />
            ))}
        </FoldedForm>
      )}
    </>
  );
}
