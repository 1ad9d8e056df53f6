import { Button } from '@digdir/designsystemet-react';
import type { Language } from '#shared/language.ts';
import { useText } from '#web/text/use-text.ts';
import type { AgendaEntry } from '../../model/shown-meeting.ts';
import { ChoiceField, LineField, LongField, type Choice } from '../parts/fields.tsx';
import { typeWords } from '../parts/words.ts';
import { entryMessages } from './entry-messages.ts';

export type EntryChoices = Readonly<{
  cases: readonly Choice[];
  persons: readonly Choice[];
  items: readonly Choice[];
  paragraphs: readonly string[];
}>;

type Props = Readonly<{
  /** null for a new one */
  entry: AgendaEntry | null;
  choices: EntryChoices;
  written: Readonly<Record<string, string>>;
  sections: readonly string[];
  language: Language;
}>;

/** What is written of an entry of an agenda or a backlog. */
export function EntryForm({ entry, choices, written, sections, language }: Props) {
  const t = useText();
  const id = entry === null ? 'ny' : `punkt-${entry.id}`;
  const field = (name: string) => ({ id: `${id}-${name}`, name });
  const types = Object.entries(typeWords).map(([value, word]) => ({ value, label: t(word) }));
  // The entry's case may be one that the forum no longer has.
  const cases =
    entry?.case && !choices.cases.some(({ value }) => value === String(entry.case?.id))
      ? [{ value: String(entry.case.id), label: `${entry.case.label} ${entry.case.title ?? ''}` }, ...choices.cases]
      : choices.cases;
  return (
    <form method="post" className="stack">
      <input type="hidden" name="act" value={entry === null ? 'add' : 'edit'} />
      {entry !== null && <input type="hidden" name="entry" value={entry.id} />}
      {entry !== null && <input type="hidden" name="version" value={entry.version} />}
      <ChoiceField
        {...field('case')}
        label={t(entryMessages.case)}
        value={written['case'] ?? entry?.case?.id}
        choices={cases}
        empty={t(entryMessages.noCase)}
      />
      <LineField
        {...field('title')}
        label={t(entry === null ? entryMessages.titleHint : entryMessages.title)}
        value={written['title'] ?? entry?.title}
        required={entry !== null}
        lang={language}
      />
      <div className="field-row">
        <ChoiceField
          {...field('type')}
          label={t(entryMessages.type)}
          value={written['type'] ?? entry?.type ?? 'decision'}
          choices={types}
        />
        <LineField
          {...field('minutes')}
          type="number"
          min={1}
          max={1440}
          label={t(entryMessages.minutes)}
          value={written['minutes'] ?? entry?.minutes}
        />
        <LineField
          {...field('section')}
          label={t(entryMessages.section)}
          value={written['section'] ?? entry?.section}
          list={`${id}-overskrifter`}
          lang={language}
        />
      </div>
      <datalist id={`${id}-overskrifter`}>
        {sections.map((section) => (
          <option key={section} value={section} />
        ))}
      </datalist>
      <div className="field-row">
        <LineField
          {...field('responsible')}
          label={t(entryMessages.responsible)}
          value={written['responsible'] ?? entry?.responsible.words}
          lang={language}
        />
        <ChoiceField
          {...field('responsibleContact')}
          label={t(entryMessages.responsibleContact)}
          value={written['responsibleContact'] ?? entry?.responsible.person?.id}
          choices={choices.persons}
          empty={t(entryMessages.nobody)}
        />
      </div>
      <LongField {...field('text')} label={t(entryMessages.text)} value={written['text'] ?? entry?.text} lang={language} />
      <div className="field-row">
        <LineField
          {...field('withheldBy')}
          label={t(entryMessages.withheldBy)}
          value={written['withheldBy'] ?? entry?.withheldBy}
          list={`${id}-paragrafer`}
        />
        <LineField {...field('withheldWhy')} label={t(entryMessages.withheldWhy)} value={written['withheldWhy'] ?? entry?.withheldWhy} />
      </div>
      <datalist id={`${id}-paragrafer`}>
        {choices.paragraphs.map((paragraph) => (
          <option key={paragraph} value={paragraph} />
        ))}
      </datalist>
      <Button type="submit" data-size="sm">
        {t(entry === null ? entryMessages.doAdd : entryMessages.save)}
      </Button>
    </form>
  );
}
