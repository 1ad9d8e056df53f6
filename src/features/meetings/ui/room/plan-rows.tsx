import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { StatusTag } from '#web/pictures/status-tag.tsx';
import { useText } from '#web/text/use-text.ts';
import { roomMessages } from './messages.ts';
import type { ShownRoom } from './show-room.server.ts';

/** The plan's rows that an entry concerns, each with what it says in every period. */
export function PlanRows({ rows }: { readonly rows: ShownRoom['rows'] }) {
  const t = useText();
  if (rows.length === 0) return null;
  return (
    <section>
      <Heading level={2} data-size="2xs">
        {t(roomMessages.rows)}
      </Heading>
      {rows.map((row) => (
        <div key={row.address} className="room-row" lang={row.plan.language}>
          <p className="room-row-title">
            <Link className="ds-link" to={row.address}>
              {row.title}
            </Link>
            <span className="muted small">{row.plan.title}</span>
          </p>
          <dl>
            {row.cells.map(({ period, label, text, status, says }) => (
              <div key={period}>
                <dt>{label}</dt>
                <dd>
                  {status && <StatusTag scale={status.scale} label={status.label ?? t(roomMessages.unknown)} />}
                  {text !== '' && text !== status?.label && <span className="room-prose">{text}</span>}
                  {!says && <span className="muted">{t(roomMessages.nothingSaid)}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
