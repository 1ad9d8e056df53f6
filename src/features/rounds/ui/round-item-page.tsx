import './rounds.css';
import './follow/follow.css';
import { Alert, Heading } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData, useSearchParams } from 'react-router';
import { longTime } from '#shared/dates/format-date.ts';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { followMessages } from './follow/messages.ts';
import { settleMessages } from './settle/messages.ts';
import { RegisterForms } from './settle/register-forms.tsx';
import { SettleForms } from './settle/settle-forms.tsx';
import { Side } from './settle/side.tsx';
import type { action, loader } from './round-item-page.server.ts';

export { action, loader } from './round-item-page.server.ts';

/** What was answered of an item, beside what the plan says, and what becomes of it. */
export default function RoundItemPage() {
  const t = useText();
  const shown = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [params] = useSearchParams();
  const { round, item, answers } = shown;
  const [newest, ...earlier] = answers;
  return (
    <div className="page">
      <PageTitle>{`${item.title} – ${round.title}`}</PageTitle>
      <p className="eyebrow" lang={round.plan.language}>
        <Link to={`/runder/${round.id}`}>{round.title}</Link> · {item.area}
      </p>
      <Heading level={1} data-size="md" lang={round.plan.language}>
        {item.title}
      </Heading>
      {result && (
        <Alert data-color={result.message ? 'danger' : 'warning'} role="alert">
          {result.message ?? t(settleMessages.changedMeanwhile)}
        </Alert>
      )}
      {!result && params.has('lagret') && <p role="status">{t(followMessages.saved)}</p>}
      {!result && shown.isChanged && <Alert data-color="warning">{t(settleMessages.changed)}</Alert>}
      <div className="round-sides">
        <Side id="na" title={t(settleMessages.now)} shown={shown} said={item.base} />
        {newest && shown.isChanged && <Side id="da" title={t(settleMessages.saidThen)} shown={shown} said={newest.base} />}
        {newest && <AnswerSide answer={newest} id="svaret" title={t(settleMessages.answer)} />}
      </div>
      {!newest && <p className="empty-state">{t(settleMessages.noAnswer)}</p>}
      {newest?.needsDecision && (
        <p className="no-print">
          <Link
            className="ds-link"
            to={`/saker/ny?${new URLSearchParams({ tiltak: `${round.plan.slug}/${item.key}`, tittel: item.title })}`}
          >
            {t(settleMessages.makeCase)}
          </Link>
        </p>
      )}
      <SettleForms shown={shown} answer={result} />
      <RegisterForms shown={shown} answer={result} />
      {earlier.length > 0 && (
        <section aria-labelledby="tidligere">
          <Heading level={2} data-size="xs" id="tidligere">
            {t(settleMessages.earlier)}
          </Heading>
          <div className="round-sides">
            {earlier.map((answer) => (
              <AnswerSide key={answer.id} answer={answer} id={`svar-${answer.id}`} title={t(settleMessages[answer.kind])} />
            ))}
          </div>
        </section>
      )}
      <p className="no-print">
        <Link className="ds-link" to={`/planer/${round.plan.slug}/tiltak/${item.key}`}>
          {t(settleMessages.inPlan)}
        </Link>
      </p>
    </div>
  );
}

type Answer = ReturnType<typeof useLoaderData<typeof loader>>['answers'][number];

function AnswerSide({ answer, id, title }: Readonly<{ answer: Answer; id: string; title: string }>) {
  const t = useText();
  const language = useLanguage();
  const shown = useLoaderData<typeof loader>();
  const { settled, kind, by, at } = answer;
  const said = kind === 'unchanged' ? { ...answer, status: answer.base.status, text: answer.base.text, focus: answer.base.focus } : answer;
  const note = (
    <p className="muted">
      {t(settleMessages[kind])} · {t(settleMessages.by, { name: by.name ?? t(followMessages.somebody), when: longTime(at, language) })}
      {settled && (
        <>
          <br />
          {t(settleMessages[settled.how], { name: settled.by ?? t(settleMessages.secretariat), when: longTime(settled.at, language) })}
          {settled.why && `: ${settled.why}`}
          {settled.isUndone && ` · ${t(settleMessages.undone)}`}
        </>
      )}
    </p>
  );
  return <Side id={id} title={title} note={note} shown={shown} said={said} />;
}
