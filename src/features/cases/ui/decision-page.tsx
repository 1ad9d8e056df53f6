import './cases.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { PageTitle } from '#web/parts/page-title.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { outcomeTexts } from '#shared/outcome-texts.ts';
import { AssignmentList } from './assignments/assignment-list.tsx';
import { DecisionFacts } from './decision/decision-facts.tsx';
import { DecisionForms } from './decision/decision-forms.tsx';
import { decisionPageMessages } from './decision/messages.ts';
import { decisionMessages } from './decisions/messages.ts';
import { AnswerNotice } from './parts/answer-notice.tsx';
import { History } from './parts/history.tsx';
import { ItemsSection } from './parts/items-section.tsx';
import { FollowUpMark, OutcomeMark } from './parts/marks.tsx';
import { Withheld } from './parts/withheld.tsx';
import type { action, loader } from './decision-page.server.ts';

export { action, loader } from './decision-page.server.ts';

export default function DecisionPage() {
  const t = useText();
  const language = useLanguage();
  const { decision, changes, options, mayComplete } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const title = t(decisionPageMessages.title, {
    outcome: t(outcomeTexts[decision.outcome]),
    forum: decision.forum.shortName ?? decision.forum.name,
    date: longDate(decision.decidedOn, language),
  });
  return (
    <div className="page steering-page">
      <PageTitle>{title}</PageTitle>
      <p className="eyebrow">
        <Link to="/vedtak">{t(decisionMessages.title)}</Link> · {decision.forum.name}
      </p>
      <Heading level={1} data-size="md">
        {title}
      </Heading>
      <SteeringPages />
      <p className="button-row">
        <OutcomeMark outcome={decision.outcome} />
        <FollowUpMark state={decision.state} />
        <Withheld of={decision} />
      </p>
      <AnswerNotice answer={answer} />
      {decision.text !== '' && <p className="steering-text lead">{decision.text}</p>}
      <DecisionFacts decision={decision} />
      {decision.assignments.length > 0 && (
        <section>
          <Heading level={2} data-size="xs">
            {t(decisionPageMessages.assignments)}
          </Heading>
          <AssignmentList assignments={decision.assignments} />
        </section>
      )}
      <ItemsSection items={decision.items} choices={options?.items ?? null} />
      <DecisionForms decision={decision} options={options} mayComplete={mayComplete} answer={answer} />
      <History changes={changes} />
    </div>
  );
}
