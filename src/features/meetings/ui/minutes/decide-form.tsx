import { Button } from '@digdir/designsystemet-react';
import type { Language } from '#shared/language.ts';
import { useText } from '#web/text/use-text.ts';
import { outcomeTexts } from '#shared/outcome-texts.ts';
import type { AgendaEntry, EntryDecision } from '../../model/shown-meeting.ts';
import { ChoiceField, LineField, LongField, type Choice } from '../parts/fields.tsx';
import { minutesMessages } from './messages.ts';

type Props = Readonly<{
  agenda: readonly AgendaEntry[];
  outcomes: readonly EntryDecision['outcome'][];
  persons: readonly Choice[];
  written: Readonly<Record<string, string>>;
  language: Language;
}>;

/** Records what was decided under an entry, with dissent and follow-up, for those who do not write it in the room. */
export function DecideForm({ agenda, outcomes, persons, written, language }: Props) {
  const t = useText();
  const entries = agenda.map(({ id, number, title }) => ({ value: String(id), label: `${number}. ${title ?? ''}` }));
  const agreement = [
    { value: 'yes', label: t(minutesMessages.yes) },
    { value: 'no', label: t(minutesMessages.no) },
  ];
  return (
    <details className="ds-details" open={'act' in written || undefined}>
      <summary>{t(minutesMessages.decide)}</summary>
      <form method="post" className="stack">
        <input type="hidden" name="act" value="decide" />
        <ChoiceField
          id="vedtak-sak"
          name="entry"
          label={t(minutesMessages.entry)}
          value={written['entry']}
          choices={entries}
          required
          lang={language}
        />
        <ChoiceField
          id="vedtak-utfall"
          name="outcome"
          label={t(minutesMessages.outcome)}
          value={written['outcome'] ?? 'resolved'}
          choices={outcomes.map((value) => ({ value, label: t(outcomeTexts[value]) }))}
        />
        <LongField id="vedtak-tekst" name="text" label={t(minutesMessages.decision)} value={written['text']} required lang={language} />
        <ChoiceField
          id="vedtak-enighet"
          name="consensus"
          label={t(minutesMessages.consensus)}
          value={written['consensus']}
          choices={agreement}
          empty={t(minutesMessages.unknown)}
        />
        <LineField id="dissens-hvem" name="dissentWho" label={t(minutesMessages.dissentWho)} value={written['dissentWho']} />
        <LongField
          id="dissens-tekst"
          name="dissentText"
          label={t(minutesMessages.dissentText)}
          value={written['dissentText']}
          rows={2}
          lang={language}
        />
        <div className="field-row">
          <LineField id="vedtak-hvem" name="followUpBy" label={t(minutesMessages.followUpBy)} value={written['followUpBy']} />
          <ChoiceField
            id="vedtak-person"
            name="followUpContact"
            label={t(minutesMessages.followUpContact)}
            value={written['followUpContact']}
            choices={persons}
            empty={t(minutesMessages.nobody)}
          />
          <LineField id="vedtak-frist" name="dueOn" type="date" label={t(minutesMessages.dueOn)} value={written['dueOn']} />
        </div>
        <Button type="submit" variant="secondary">
          {t(minutesMessages.doDecide)}
        </Button>
      </form>
    </details>
  );
}
