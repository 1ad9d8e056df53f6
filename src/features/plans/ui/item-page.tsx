import './plans.css';
import './plan-page.css';
import './story.css';
import './item-page.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData } from 'react-router';
import { FollowForm, NewestComments } from '#web/parts/page-aside.tsx';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { ItemAge } from './age/item-age.tsx';
import { ItemCells } from './item/item-cells.tsx';
import { ItemEvents } from './item/item-events.tsx';
import { ItemFacts } from './item/item-facts.tsx';
import { ItemForms } from './item/item-forms.tsx';
import { ChangeNotice } from './item/change-notice.tsx';
import { ItemLinks } from './links/item-links.tsx';
import { Neighbours } from './item/neighbours.tsx';
import { planMessages } from './messages.ts';
import { AssignedProvider } from './parts/assigned.tsx';
import { ItemYears } from './rollover/item-years.tsx';
import { Story } from './story/story.tsx';
import { storyMessages } from './story/messages.ts';
import type { action, loader } from './item-page.server.ts';

export { action, loader } from './item-page.server.ts';

export default function ItemPage() {
  const t = useText();
  const shown = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { plan, area, group, item } = shown;
  return (
    <div className="page page--item">
      <PageTitle>{`${item.title} – ${plan.title}`}</PageTitle>
      <p className="eyebrow" lang={plan.language}>
        <Link to={`/planer/${plan.slug}`}>{plan.title}</Link> · <Link to={`/planer/${plan.slug}/omrader/${area.key}`}>{area.title}</Link> ·{' '}
        {group.title}
      </p>
      <Heading level={1} data-size="md" lang={plan.language}>
        {item.title}
      </Heading>
      <FollowForm aside={shown.aside} />
      <ChangeNotice shown={shown} result={result} />
      <AssignedProvider value={shown.assigned}>
        <ItemCells shown={shown} />
      </AssignedProvider>
      <ItemAge shown={shown} />
      <ItemFacts shown={shown} />
      <ItemLinks links={shown.links} isOverall={plan.scope.kind === 'overall'} />
      <ItemForms shown={shown} />
      <ItemEvents happened={shown.happened} toAssign={shown.toAssign} />
      <NewestComments aside={shown.aside} />
      <section className="story-section" aria-labelledby="historien">
        <Heading level={2} data-size="xs" id="historien">
          {t(storyMessages.story)}
        </Heading>
        <Story entries={shown.story} plan={plan} undoable={shown.undoable} />
        <ItemYears years={shown.years} plan={plan} item={item.key} />
      </section>
      <Neighbours plan={plan} previous={shown.previous} next={shown.next} />
      <p className="no-print">
        <Link className="ds-link" to={`/planer/${plan.slug}#t-${item.key}`}>
          {t(planMessages.seePlan)}
        </Link>
      </p>
    </div>
  );
}
