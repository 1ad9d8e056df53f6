import './cases.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { kindTexts } from '../model/words.ts';
import { AssignmentFacts } from './assignment/assignment-facts.tsx';
import { AssignmentForms } from './assignment/assignment-forms.tsx';
import { AssignmentSteps } from './assignment/assignment-steps.tsx';
import { assignmentMessages } from './assignments/messages.ts';
import { AnswerNotice } from './parts/answer-notice.tsx';
import { History } from './parts/history.tsx';
import { ItemsSection } from './parts/items-section.tsx';
import { AssignmentMark } from './parts/marks.tsx';
import { Withheld } from './parts/withheld.tsx';
import type { action, loader } from './assignment-page.server.ts';

export { action, loader } from './assignment-page.server.ts';

export default function AssignmentPage() {
  const t = useText();
  const { assignment, changes, answers, options, meetings } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const word = t(kindTexts[assignment.kind]);
  const title = assignment.title === '' ? word : `${word}: ${assignment.title}`;
  return (
    <div className="page steering-page">
      <PageTitle>{title}</PageTitle>
      <p className="eyebrow">
        <Link to="/oppdrag">{t(assignmentMessages.title)}</Link> · {assignment.from.name} → {assignment.to.name}
      </p>
      <Heading level={1} data-size="md">
        {title}
      </Heading>
      <SteeringPages />
      <p className="button-row">
        <AssignmentMark state={assignment.state} late={assignment.late} />
        <Withheld of={assignment} />
      </p>
      <AnswerNotice answer={answer} />
      {assignment.text !== '' && <p className="steering-text">{assignment.text}</p>}
      <AssignmentFacts assignment={assignment} />
      <AssignmentSteps assignment={assignment} />
      <ItemsSection items={assignment.items} choices={options?.items ?? null} />
      <AssignmentForms assignment={assignment} answers={answers} options={options} meetings={meetings} answer={answer} />
      <History changes={changes} />
    </div>
  );
}
