import './plans.css';
import './plan-page.css';
import './editions/editions.css';
import { useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { EditionBanner } from './editions/edition-banner.tsx';
import { EditionHeading } from './editions/edition-heading.tsx';
import { editionMessages } from './editions/messages.ts';
import { PlanContent } from './plan/plan-content.tsx';
import type { loader } from './edition-page.server.ts';

export { loader } from './edition-page.server.ts';
export { shouldRevalidate } from './plan/should-revalidate.ts';

export default function EditionPage() {
  const t = useText();
  const { plan, edition } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <PageTitle>{`${plan.title}, ${t(editionMessages.edition, { number: edition.number }).toLowerCase()}`}</PageTitle>
      <EditionBanner edition={edition} living={{ to: `/planer/${edition.plan}`, word: 'living' }} />
      <EditionHeading plan={plan} edition={edition} />
      <PlanContent plan={plan} />
    </div>
  );
}
