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
  /** whether its fields are asked for */
  isOpen: boolean;
  choices: EntryChoices;
  written: Readonly<Record<string, string>>;
  sections: readonly string[];
  language: Language;
  level: 2 | 3 | 4;
}>;

/**
 * An entry as those who keep the agenda work with it. Its fields are shown where it is opened, one entry at a time: with
 * the fields of all, a long agenda would be a thousand choices that nobody asked for.
 */
export function EntryCard({ entry, startsAt, acts, into, isOpen: isAsked, choices, written, sections, language, level }: Props) {
  const t = useText();
  const { id, number, title, type, minutes } = entry;
  const name = title ?? '';
  const isOpen = isAsked || written['act'] === 'edit';
  const facts = [
    startsAt === null ? null : clockOf(startsAt, language),
    t(typeWords[type]),
    minutes === null ? null : t(entryMessages.length, { n: minutes }),
    entry.case?.label ?? null,
    entry.papers.length === 0 ? null : t(entryMessages.paperCount, { n: entry.papers.length }),
    entry.items.length === 0 ? null : t(entryMessages.itemCount, { n: entry.items.length }),
  ].filter((fact) => fact !== null);
  return (
    <li className="entry-card" id={`punkt-${id}`} tabIndex={isOpen ? -1 : undefined}>
      <Heading level={level} data-size="2xs" lang={language}>
        {number}. {name}
      </Heading>
      <p className="muted small">{facts.join(' · ')}</p>
      <Withheld by={entry.withheldBy} />
      <form method="post" className="button-row">
        <input type="hidden" name="entry" value={id} />
        {into !== undefined && <input type="hidden" name="meeting" value={into} />}
        {acts.map((act) => (
          <Button
            key={act}
            type="submit"
            name="act"
            value={act}
            variant={act === 'take' ? 'secondary' : 'tertiary'}
            data-size="sm"
            aria-label={t(entryMessages.named, { what: t(entryMessages[act]), title: name })}
          >
            {t(entryMessages[act])}
          </Button>
        ))}
        <a
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          href={isOpen ? `?#punkt-${id}` : `?punkt=${id}#punkt-${id}`}
          aria-label={t(isOpen ? entryMessages.closeNamed : entryMessages.editNamed, { title: name })}
        >
          {t(isOpen ? entryMessages.close : entryMessages.edit)}
        </a>
      </form>
      {isOpen && (
        <>
          <EntryForm entry={entry} choices={choices} written={written} sections={sections} language={language} />
          <EntryPaperForms entry={entry} items={choices.items} language={language} level={level} />
        </>
      )}
    </li>
  );
}
