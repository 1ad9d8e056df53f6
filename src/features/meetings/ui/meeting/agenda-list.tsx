import { Heading } from '@digdir/designsystemet-react';
import type { AgendaTimes } from '../../model/clock-times.ts';
import { bySection } from '../../model/order-agenda.ts';
import type { ShownMeeting } from '../../model/shown-meeting.ts';
import { contentText } from '../parts/content-text.ts';
import { AgendaEntryView } from './agenda-entry.tsx';
import { contentMessages } from './messages.ts';

type Props = Readonly<{ meeting: Pick<ShownMeeting, 'agenda' | 'language'>; times: AgendaTimes }>;

/** The entries under their headings, with what became of them where that is told. */
export function AgendaList({ meeting: { agenda, language }, times }: Props) {
  const c = contentText(language);
  const startOf = new Map(times.entries.map(({ id, startsAt }) => [id, startsAt]));
  if (agenda.length === 0) return <p>{c(contentMessages.noEntries)}</p>;
  return (
    <>
      {bySection(agenda).map(({ section, entries }) => (
        <div key={entries[0]?.id} className="agenda-section">
          {section !== null && (
            <Heading level={3} data-size="xs">
              {section}
            </Heading>
          )}
          <ol className="agenda" start={entries[0]?.number}>
            {entries.map((entry) => (
              <AgendaEntryView
                key={entry.id}
                entry={entry}
                language={language}
                startsAt={startOf.get(entry.id) ?? null}
                level={section === null ? 3 : 4}
              />
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}
