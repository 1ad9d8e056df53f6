import './sign-in.css';
import { Alert, Button, Heading, Input, Label, Paragraph } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData } from 'react-router';
import { longTime } from '#shared/dates/format-date.ts';
import { writtenIn, type FormAnswer } from '#web/parts/form-answer.ts';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { HandOverForm } from './leave/hand-over-form.tsx';
import { leaveMessages, matterWords } from './leave/messages.ts';
import type { loader } from './leave-page.server.ts';

export { action, loader } from './leave-page.server.ts';

export default function LeavePage() {
  const t = useText();
  const language = useLanguage();
  const { person, others, lastDay, preview } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const title = t(leaveMessages.title, { name: person.name });
  return (
    <div className="page page--narrow">
      <PageTitle>{title}</PageTitle>
      <p className="eyebrow">
        <Link to={`/personer/${person.id}`}>{person.name}</Link>
      </p>
      <Heading level={1} data-size="lg">
        {title}
      </Heading>
      <Paragraph className="lead">{t(leaveMessages.lead)}</Paragraph>
      {answer?.message && (
        <Alert data-color="danger" role="alert">
          {answer.message}
        </Alert>
      )}
      <form method="get" className="inline-form">
        <div className="ds-field">
          <Label htmlFor="siste">{t(leaveMessages.lastDay)}</Label>
          <Input id="siste" name="siste" type="date" defaultValue={lastDay} required />
        </div>
        <Button type="submit" variant="secondary">
          {t(leaveMessages.show)}
        </Button>
      </form>
      <Moves title={t(leaveMessages.seats)} lines={preview.seats.map(({ forum, seat }) => `${forum}: ${seat}`)} />
      <Moves title={t(leaveMessages.items)} lines={preview.items.map(({ planTitle, title: item }) => `${planTitle}: ${item}`)} />
      <Moves title={t(leaveMessages.matters)} lines={preview.matters.map(({ kind, title: of }) => `${t(matterWords[kind])}: ${of}`)} />
      <Moves
        title={t(leaveMessages.meetings)}
        lines={preview.meetings.map(({ forum, startsAt }) => `${forum}, ${longTime(startsAt, language)}`)}
      />
      <p>{t(leaveMessages.accounts, { n: preview.accounts })}</p>
      <HandOverForm others={others} lastDay={lastDay} written={writtenIn(answer, 'hand-over')} />
    </div>
  );
}

function Moves({ title, lines }: Readonly<{ title: string; lines: readonly string[] }>) {
  const t = useText();
  return (
    <section>
      <Heading level={2} data-size="xs">
        {title} ({lines.length})
      </Heading>
      {lines.length === 0 && <p className="muted">{t(leaveMessages.nothing)}</p>}
      <ul>
        {lines.map((line, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two seats may be called the same
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
