import './follow/follow.css';
import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { Form, Link, useActionData, useLoaderData, useSearchParams } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { PageTitle } from '#web/parts/page-title.tsx';
import { Pager } from '#web/parts/pager.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { Acts } from './follow/acts.tsx';
import { Counts } from './follow/counts.tsx';
import { ItemTable } from './follow/item-table.tsx';
import { followMessages, roundStateWords } from './follow/messages.ts';
import { RecipientTable } from './follow/recipient-table.tsx';
import { TextInput } from './parts/text-input.tsx';
import { usePulse } from './follow/use-pulse.ts';
import type { action, loader } from './round-page.server.ts';

export { action, loader } from './round-page.server.ts';

/** Where the secretariat follows a round, settles what was answered, and closes it. */
export default function RoundPage() {
  const t = useText();
  const language = useLanguage();
  const { round, counts, pulse } = useLoaderData<typeof loader>();
  usePulse(`/runder/${round.id}/puls`, pulse);
  return (
    <div className="page">
      <PageTitle>{round.title}</PageTitle>
      <p className="eyebrow">
        <Link to="/runder">{t(followMessages.crumb)}</Link> ·{' '}
        <Link to={`/planer/${round.plan.slug}`} lang={round.plan.language}>
          {round.plan.title}
        </Link>
      </p>
      <Heading level={1} data-size="lg" lang={round.plan.language}>
        {round.title}
      </Heading>
      <ul className="round-facts">
        <li>{t(roundStateWords[round.state])}</li>
        <li>{t(followMessages.deadline, { date: longDate(round.deadline, language) })}</li>
        <li>{t(followMessages.opened, { date: longDate(round.openedAt, language) })}</li>
        {round.closedAt !== null && <li>{t(followMessages.closedOn, { date: longDate(round.closedAt, language) })}</li>}
      </ul>
      <SteeringPages />
      <Outcome />
      <Counts counts={counts} />
      <Acts round={round} counts={counts} />
      <Listed />
      <p className="no-print">
        <a className="ds-link" href={`/runder/${round.id}/svar.csv`}>
          {t(followMessages.export)}
        </a>
      </p>
    </div>
  );
}

/** What came of what was done last. */
function Outcome() {
  const t = useText();
  const answer = useActionData<typeof action>();
  const [params] = useSearchParams();
  if (answer?.message)
    return (
      <Alert data-color="danger" role="alert">
        {answer.message}
      </Alert>
    );
  const number = (name: string): number => Number(params.get(name) ?? 0);
  if (params.has('godtatt'))
    return (
      <p role="status">
        {t(followMessages.acceptedN, { n: number('godtatt') })} {params.has('igjen') && t(followMessages.leftN, { n: number('igjen') })}
      </p>
    );
  if (params.has('sendt')) return <p role="status">{t(followMessages.mailsWritten, { n: number('sendt') })}</p>;
  return params.has('lagret') ? <p role="status">{t(followMessages.saved)}</p> : null;
}

function Listed() {
  const t = useText();
  const { round, list, q, page, pageSize } = useLoaderData<typeof loader>();
  return (
    <section aria-labelledby="liste">
      <Heading level={2} data-size="xs" id="liste">
        {t(list.of === 'items' ? followMessages.ofItems : followMessages.ofRecipients)}
      </Heading>
      {list.of === 'recipients' && (
        <Form method="get" className="filters no-print" role="search">
          <input type="hidden" name="vis" value="mottakere" />
          <TextInput id="sok" label={t(followMessages.search)} name="q" defaultValue={q} data-size="sm" />
          <Button type="submit" variant="secondary" data-size="sm">
            {t(followMessages.show)}
          </Button>
        </Form>
      )}
      {list.total === 0 && <p className="empty-state">{t(followMessages.none)}</p>}
      {list.of === 'items' && list.items.length > 0 && <ItemTable round={round} items={list.items} />}
      {list.of === 'recipients' && list.recipients.length > 0 && <RecipientTable round={round} recipients={list.recipients} />}
      <Pager page={page} pageSize={pageSize} total={list.total} />
    </section>
  );
}
