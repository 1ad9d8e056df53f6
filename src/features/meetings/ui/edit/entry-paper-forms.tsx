import { Button, Heading, Label } from '@digdir/designsystemet-react';
import { useLocation } from 'react-router';
import type { Language } from '#shared/language.ts';
import { useText } from '#web/text/use-text.ts';
import type { AgendaEntry } from '../../model/shown-meeting.ts';
import { EntryPapers } from '../meeting/entry-papers.tsx';
import { ChoiceField, LineField, type Choice } from '../parts/fields.tsx';
import { entryMessages } from './entry-messages.ts';

type Props = Readonly<{ entry: AgendaEntry; items: readonly Choice[]; language: Language; level: 2 | 3 | 4 }>;

const below = { 2: 3, 3: 4, 4: 5 } as const;

/** The files of an entry, and the measures of the plans that it concerns. */
export function EntryPaperForms({ entry, items, language, level }: Props) {
  const t = useText();
  const { pathname } = useLocation();
  const id = `punkt-${entry.id}`;
  const title = entry.title ?? '';
  return (
    <section className="entry-papers" aria-label={t(entryMessages.named, { what: t(entryMessages.papers), title })}>
      <Heading level={below[level]} data-size="2xs">
        {t(entryMessages.papers)}
      </Heading>
      <EntryPapers papers={entry.papers} language={language} />
      {entry.papers.map(({ id: paper, title: name, withheldBy }) => (
        <form key={paper} method="post" className="inline-form">
          <input type="hidden" name="entry" value={entry.id} />
          <input type="hidden" name="paper" value={paper} />
          <LineField
            id={`vedlegg-${paper}`}
            name="withheldBy"
            label={t(entryMessages.paperWithheldBy, { title: name ?? '' })}
            value={withheldBy}
          />
          <Button type="submit" name="act" value="withhold-paper" variant="secondary" data-size="sm">
            {t(entryMessages.savePaper)}
          </Button>
          <Button
            type="submit"
            name="act"
            value="remove-paper"
            variant="tertiary"
            data-size="sm"
            aria-label={t(entryMessages.named, { what: t(entryMessages.remove), title: name ?? '' })}
          >
            {t(entryMessages.remove)}
          </Button>
        </form>
      ))}
      <form method="post" action={`/vedlegg/punkt/${entry.id}`} encType="multipart/form-data" className="stack">
        <input type="hidden" name="tilbake" value={`${pathname}?punkt=${entry.id}#${id}`} />
        <LineField id={`${id}-vedlegg-tittel`} name="title" label={t(entryMessages.title)} lang={language} />
        <LineField id={`${id}-vedlegg-unntatt`} name="withheldBy" label={t(entryMessages.withheldBy)} />
        <div className="ds-field">
          <Label htmlFor={`${id}-fil`}>{t(entryMessages.file)}</Label>
          <input id={`${id}-fil`} className="ds-input" type="file" name="file" required />
        </div>
        <Button type="submit" variant="secondary" data-size="sm">
          {t(entryMessages.upload)}
        </Button>
      </form>
      {entry.items
        .filter(({ ofCase }) => !ofCase)
        .map((item) => (
          <form key={item.id} method="post" className="inline-form">
            <input type="hidden" name="entry" value={entry.id} />
            <input type="hidden" name="item" value={`${item.plan}/${item.key}`} />
            <span>{item.title}</span>
            <Button
              type="submit"
              name="act"
              value="unlink"
              variant="tertiary"
              data-size="sm"
              aria-label={t(entryMessages.named, { what: t(entryMessages.unlink), title: item.title })}
            >
              {t(entryMessages.unlink)}
            </Button>
          </form>
        ))}
      {items.length > 0 && (
        <form method="post" className="stack">
          <input type="hidden" name="act" value="link" />
          <input type="hidden" name="entry" value={entry.id} />
          <ChoiceField id={`${id}-tiltak`} name="item" label={t(entryMessages.item)} choices={items} required />
          <Button type="submit" variant="secondary" data-size="sm">
            {t(entryMessages.link)}
          </Button>
        </form>
      )}
    </section>
  );
}
