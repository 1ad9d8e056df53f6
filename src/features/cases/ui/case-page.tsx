import './cases.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { CaseForms } from './case/case-forms.tsx';
import { CaseFacts } from './case/case-facts.tsx';
import { Papers } from './case/papers.tsx';
import { Way } from './case/way.tsx';
import { caseMessages } from './cases/messages.ts';
import { AnswerNotice } from './parts/answer-notice.tsx';
import { History } from './parts/history.tsx';
import { ItemsSection } from './parts/items-section.tsx';
import { CaseMark } from './parts/marks.tsx';
import { Withheld } from './parts/withheld.tsx';
import type { action, loader } from './case-page.server.ts';

export { action, loader } from './case-page.server.ts';

export default function CasePage() {
  const t = useText();
  const { found, changes, way, options, paperRefused } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const title = found.title === null ? found.label : `${found.label}: ${found.title}`;
  return (
    <div className="page steering-page">
      <PageTitle>{title}</PageTitle>
      <p className="eyebrow">
        <Link to="/saker">{t(caseMessages.title)}</Link> · {found.forum.name}
      </p>
      <Heading level={1} data-size="md">
        {title}
      </Heading>
      <SteeringPages />
      <p>
        <CaseMark closedOn={found.closedOn} /> <Withheld of={found} />
      </p>
      <AnswerNotice answer={answer} />
      <CaseFacts found={found} />
      <Way steps={way} />
      <ItemsSection items={found.items} choices={options?.items ?? null} />
      <Papers found={found} options={options} refused={paperRefused} />
      {options && <CaseForms found={found} options={options} answer={answer} />}
      <History changes={changes} />
    </div>
  );
}
