import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { roomMessages } from './messages.ts';
import { PlanRows } from './plan-rows.tsx';
import type { ShownRoom } from './show-room.server.ts';

type Props = Readonly<{ entry: NonNullable<ShownRoom['entry']>; rows: ShownRoom['rows']; language: string }>;

/** What the room has before it: what the entry is about, its case, its papers, and the plan's rows that it concerns. */
export function RoomEntry({ entry, rows, language }: Props) {
  const t = useText();
  const parts = [
    { heading: null, text: entry.text },
    { heading: roomMessages.background, text: entry.case?.background ?? '' },
    { heading: roomMessages.proposal, text: entry.case?.proposal ?? '' },
  ];
  const responsible = [entry.responsible.words, entry.responsible.person?.name ?? entry.responsible.person?.role]
    .filter(Boolean)
    .join(', ');
  return (
    <div className="room-matter">
      {entry.case && (
        <p className="room-case" lang={language}>
          <Link className="ds-link" to={`/saker/${entry.case.id}`}>
            {entry.case.label}
            {entry.case.title !== null && entry.case.title !== entry.title && `: ${entry.case.title}`}
          </Link>
        </p>
      )}
      {responsible && (
        <p>
          {t(roomMessages.responsible)}: {responsible}
        </p>
      )}
      {parts
        .filter(({ text }) => text !== '')
        .map(({ heading, text }) => (
          <section key={heading?.nb ?? 'tekst'}>
            {heading && (
              <Heading level={2} data-size="2xs">
                {t(heading)}
              </Heading>
            )}
            <p className="room-prose" lang={language}>
              {text}
            </p>
          </section>
        ))}
      {entry.papers.length > 0 && (
        <section>
          <Heading level={2} data-size="2xs">
            {t(roomMessages.papers)}
          </Heading>
          <ul className="room-list">
            {entry.papers.map(({ id, title, fileName, address, withheldBy }) => (
              <li key={id}>
                {address ? (
                  // A file, and no page of ours: the router is not asked for it.
                  <a className="ds-link" href={address}>
                    {title ?? fileName}
                  </a>
                ) : (
                  t(roomMessages.hiddenPaper, { by: withheldBy ?? '' })
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <PlanRows rows={rows} />
      {entry.disqualifications.length > 0 && (
        <section>
          <Heading level={2} data-size="2xs">
            {t(roomMessages.disqualified)}
          </Heading>
          <ul className="room-list">
            {entry.disqualifications.map(({ id, name, reason, standsDown }) => (
              <li key={id}>
                {name ?? t(roomMessages.someone)} –{' '}
                {t(standsDown === null ? roomMessages.undecided : standsDown ? roomMessages.standsDown : roomMessages.stays)}
                {reason && `: ${reason}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
