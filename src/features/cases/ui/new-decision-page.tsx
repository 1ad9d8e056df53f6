import './cases.css';
import { useActionData, useLoaderData } from 'react-router';
import { writtenIn } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import { outcomeTexts } from '#shared/outcome-texts.ts';
import { FollowUpFields } from './decision/follow-up-fields.tsx';
import { OriginFields } from './decision/origin-fields.tsx';
import { decisionMessages } from './decisions/messages.ts';
import { ChoiceField, LongField, TextField } from './parts/fields.tsx';
import { FormPage } from './parts/form-page.tsx';
import { partMessages } from './parts/messages.ts';
import { OpennessFields } from './parts/openness-fields.tsx';
import type { action, loader } from './new-decision-page.server.ts';

export { action, loader } from './new-decision-page.server.ts';

export default function NewDecisionPage() {
  const t = useText();
  const { origin, options, editions, outcomes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const written = writtenIn(answer, 'record');
  return (
    <FormPage
      title={decisionMessages.record}
      list={{ address: '/vedtak', title: decisionMessages.title }}
      act="record"
      submit={decisionMessages.doRecord}
      answer={answer}
      missing={options.fora.length === 0 ? decisionMessages.noFora : null}
    >
      <OriginFields origin={origin} />
      <ChoiceField
        id="forum"
        name="forum"
        label={t(decisionMessages.forum)}
        required
        choices={options.fora}
        value={written['forum'] ?? origin.forum}
      />
      <ChoiceField
        id="utfall"
        name="outcome"
        label={t(decisionMessages.outcome)}
        required
        choices={outcomes.map((outcome) => ({ value: outcome, label: t(outcomeTexts[outcome]) }))}
        value={written['outcome']}
      />
      <LongField id="tekst" name="text" label={t(decisionMessages.text)} required rows={6} value={written['text']} />
      <TextField
        id="dato"
        name="decidedOn"
        type="date"
        label={t(decisionMessages.decidedOn)}
        value={written['decidedOn'] ?? origin.meeting?.date}
      />
      <ChoiceField
        id="enighet"
        name="consensus"
        label={t(decisionMessages.consensus)}
        choices={[
          { value: 'yes', label: t(decisionMessages.agreed) },
          { value: 'no', label: t(decisionMessages.disagreed) },
        ]}
        empty={t(partMessages.unknown)}
        value={written['consensus']}
      />
      <details className="ds-details" open={Boolean(written['dissentWho'] ?? written['dissentText']) || undefined}>
        <summary>{t(decisionMessages.dissent)}</summary>
        <div className="stack">
          <TextField id="uenig-hvem" name="dissentWho" label={t(decisionMessages.dissentWho)} value={written['dissentWho']} />
          <ChoiceField
            id="uenig-part"
            name="dissentParty"
            label={t(decisionMessages.dissentParty)}
            choices={options.parties}
            empty={t(partMessages.noChoice)}
            value={written['dissentParty']}
          />
          <LongField id="uenig-tekst" name="dissentText" label={t(decisionMessages.dissentText)} value={written['dissentText']} />
        </div>
      </details>
      <FollowUpFields options={options} written={written} of={null} />
      <ChoiceField
        id="utgave"
        name="edition"
        label={t(decisionMessages.edition)}
        choices={editions.map(({ value, plan, number, label }) => ({ value, label: `${plan}: ${label ?? number}` }))}
        empty={t(partMessages.noChoice)}
        value={written['edition']}
      />
      <ChoiceField
        id="tiltak"
        name="item"
        label={t(partMessages.item)}
        choices={options.items}
        empty={t(partMessages.noChoice)}
        value={written['item']}
      />
      <OpennessFields id="nytt" paragraphs={options.paragraphs} written={written} />
    </FormPage>
  );
}
