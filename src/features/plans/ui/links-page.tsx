import './plans.css';
import './plan-page.css';
import './item-page.css';
import './editions/editions.css';
import './links/links.css';
import { Alert, Heading } from '@digdir/designsystemet-react';
import { useActionData, useLoaderData, useSearchParams } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { AreaFilter } from './links/area-filter.tsx';
import { DismissedList } from './links/dismissed-list.tsx';
import { GapList } from './links/gap-list.tsx';
import { LinkByHand } from './links/link-by-hand.tsx';
import { LinkCounts } from './links/link-counts.tsx';
import { LinkedList } from './links/linked-list.tsx';
import { linkMessages } from './links/messages.ts';
import { SuggestionForm } from './links/suggestion-form.tsx';
import { PlanCrumb } from './plan/plan-crumb.tsx';
import { PlanPages } from '#web/parts/plan-pages.tsx';
import { UndoForm } from './story/undo-form.tsx';
import type { action, loader } from './links-page.server.ts';

export { action, loader } from './links-page.server.ts';

export default function LinksPage() {
  const t = useText();
  const shown = useLoaderData<typeof loader>();
  const { plan, overall, sectors, overview, open, arranges } = shown;
  const isOverall = plan.scope.kind === 'overall';
  const several = sectors.length > 1;
  return (
    <div className="page">
      <PageTitle>{`${t(linkMessages.title)} – ${plan.title}`}</PageTitle>
      <PlanCrumb plan={plan} />
      <Heading level={1} data-size="lg">
        {t(linkMessages.title)}
      </Heading>
      <p className="lead">{t(isOverall ? linkMessages.leadOverall : linkMessages.leadSector)}</p>
      <PlanPages plan={plan.slug} current="/koblinger" />
      <LinkNotice arranges={arranges} plan={plan.slug} />
      {overall === null && <p className="empty-state">{t(linkMessages.noOverall, { year: String(plan.year) })}</p>}
      {sectors.length === 0 && <p className="empty-state">{t(linkMessages.noSectors, { year: String(plan.year) })}</p>}
      {overall !== null && (
        <>
          <AreaFilter shown={shown} />
          <LinkCounts shown={shown} />
          <SuggestionForm shown={shown} />
          <LinkedList shown={shown} />
          <LinkByHand shown={shown} />
          <DismissedList shown={shown} />
          <GapList id="uten-sektor" heading={linkMessages.uncovered} ends={overview.uncovered} showsSector={false} open={open} />
          <GapList id="uten-feste" heading={linkMessages.unanchored} ends={overview.unanchored} showsSector={several} open={open} />
        </>
      )}
    </div>
  );
}

/** What came of the last form: saved and how to take it back, or why not. */
function LinkNotice({ arranges, plan }: Readonly<{ arranges: boolean; plan: string }>) {
  const t = useText();
  const result = useActionData<typeof action>();
  const batch = useSearchParams()[0].get('lagret');
  if (result) {
    return (
      <Alert data-color="warning" role="alert">
        {result.chosen ? result.message : t(linkMessages.nothingChosen)}
      </Alert>
    );
  }
  if (batch === null || !arranges) return null;
  return (
    <Alert data-color="success" role="status" className="saved-notice">
      {t(linkMessages.saved)}
      <UndoForm plan={plan} batch={batch} />
    </Alert>
  );
}
