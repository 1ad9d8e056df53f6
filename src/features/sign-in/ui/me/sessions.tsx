import { Button, Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { longTime } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { myMessages } from './messages.ts';

export type ShownSession = Readonly<{
  id: number;
  name: string | null;
  agent: string | null;
  provider: string | null;
  createdAt: string;
  lastSeenAt: string;
  endsAt: string;
  isThis: boolean;
}>;

/** Where one is signed in, each to be ended by itself, or all but this one. */
export function Sessions({ sessions }: { readonly sessions: readonly ShownSession[] }) {
  const t = useText();
  const language = useLanguage();
  return (
    <section>
      <Heading level={2} data-size="sm" id="innlogginger">
        {t(myMessages.sessions)}
      </Heading>
      <Paragraph>{t(myMessages.sessionsText)}</Paragraph>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="innlogginger">
        <Table>
          <thead>
            <tr>
              <th scope="col">{t(myMessages.where)}</th>
              <th scope="col">{t(myMessages.since)}</th>
              <th scope="col">{t(myMessages.seen)}</th>
              <th scope="col">{t(myMessages.act)}</th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <tr key={session.id}>
                <th scope="row">
                  {session.agent ?? t(myMessages.unknown)}
                  {session.isThis && <strong> ({t(myMessages.this)})</strong>}
                </th>
                <td>{[longTime(session.createdAt, language), session.provider].filter(Boolean).join(' · ')}</td>
                <td>{longTime(session.lastSeenAt, language)}</td>
                <td>{!session.isThis && <EndSession id={session.id} label={session.agent ?? t(myMessages.unknown)} />}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      {sessions.length > 1 && (
        <form method="post" className="stack">
          <div>
            <Button type="submit" name="act" value="others" variant="secondary">
              {t(myMessages.endOthers)}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

export function EndSession({ id, label }: Readonly<{ id: number; label: string }>) {
  const t = useText();
  return (
    <form method="post">
      <input type="hidden" name="session" value={id} />
      <Button type="submit" name="act" value="end" variant="secondary" data-size="sm" aria-label={`${t(myMessages.end)}: ${label}`}>
        {t(myMessages.end)}
      </Button>
    </form>
  );
}
