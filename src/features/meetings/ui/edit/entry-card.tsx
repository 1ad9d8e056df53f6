import { Button, Heading } from '@digdir/designsystemet-react';
import type { Language } from '#shared/language.ts';
import { useText } from '#web/text/use-text.ts';
import type { AgendaEntry } from '../../model/shown-meeting.ts';
import { clockOf } from '../parts/when.ts';
import { Withheld } from '../parts/withheld.tsx';
import { typeWords } from '../parts/words.ts';
import { EntryForm, type EntryChoices } from './entry-form.tsx';
import { entryMessages } from './entry-messages.ts';
import { EntryPaperForms } from './entry-paper-forms.tsx';

export type EntryAct = 'up' | 'down' | 'next' | 'copy' | 'backlog' | 'remove' | 'take';

type Props = Readonly<{
  entry: AgendaEntry;
  startsAt: string | null;
  /** what can be done with it here, but editing */
  acts: readonly EntryAct[];
  /** the meeting that an entry of the backlog is taken into */
  into?: number;
  choices: EntryChoices;
  written: Readonly<Record<string, string>>;
  sections: readonly string[];
  language: Language;
  level: 2 | 3 | 4;
}>;

/** An entry as those who keep the agenda work with it: every button is a form of its own, so that keys are enough. */
export function EntryCard({ entry, startsAt, acts, into, choices, written, sections, language, level }: Props) {
  const t = useText();
  const { id, number, title, type, minutes } = entry;
  const name = title ?? '';
  const facts = [
    startsAt === null ? null : clockOf(startsAt, language),
    t(typeWords[type]),
    minutes === null ? null : t(entryMessages.length, { n: minutes }),
    entry.case?.label ?? null,
  ].filter((fact) => fact !== null);
  return (
    <li className="entry-card" id={`punkt-${id}`}>
      <Heading level={level} data-size="2xs" lang={language}>
        {number}. {name}
      </Heading>
      <p className="muted small">{facts.join(' · ')}</p>
      <Withheld by={entry.withheldBy} />
      <div className="button-row">
        {acts.map((act) => (
          <form key={act} method="post">
            <input type="hidden" name="entry" value={id} />
            {act === 'take' && <input type="hidden" name="meeting" value={into} />}
            <Button
              type="submit"
              name="act"
              value={act}
              variant={act === 'take' ? 'secondary' : 'tertiary'}
              data-size="sm"
              aria-label={t(entryMessages.named, { what: t(entryMessages[act]), title: name })}
            >
              {t(entryMessages[act])}
            </Button>
          </form>
        ))}
      </div>
      <details className="ds-details" open={written['act'] === 'edit' || undefined}>
        <summary aria-label={t(entryMessages.editNamed, { title: name })}>{t(entryMessages.edit)}</summary>
        <EntryForm entry={entry} choices={choices} written={written} sections={sections} language={language} />
      </details>
      <EntryPaperForms entry={entry} items={choices.items} language={language} />
    </li>
  );
}
