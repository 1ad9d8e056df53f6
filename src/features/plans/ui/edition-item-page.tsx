import './plans.css';
import './plan-page.css';
import './item-page.css';
import './editions/editions.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { EditionBanner } from './editions/edition-banner.tsx';
import { FrozenLinks } from './editions/frozen-links.tsx';
import { ItemCells } from './item/item-cells.tsx';
import { ItemFacts } from './item/item-facts.tsx';
import { Neighbours } from './item/neighbours.tsx';
import type { loader } from './edition-item-page.server.ts';

export { loader } from './edition-item-page.server.ts';

export default function EditionItemPage() {
  const { plan, edition, area, group, item, previous, next, isLiving, links } = useLoaderData<typeof loader>();
  const living = isLiving
    ? { to: `/planer/${edition.plan}/tiltak/${item.key}`, word: 'livingItem' as const }
    : { to: `/planer/${edition.plan}`, word: 'living' as const };
  return (
    <div className="page page--item">
      <PageTitle>{`${item.title} – ${plan.title}`}</PageTitle>
      <EditionBanner edition={edition} living={living} />
      <p className="eyebrow" lang={plan.language}>
        <Link to={plan.address}>{plan.title}</Link> · <Link to={`${plan.address}/omrader/${area.key}`}>{area.title}</Link> · {group}
      </p>
      <Heading level={1} data-size="md" lang={plan.language}>
        {item.title}
      </Heading>
      <ItemCells shown={{ plan, item, mayWrite: false, arranges: false }} />
      <ItemFacts shown={{ plan, item }} />
      <FrozenLinks links={links} plan={edition.plan} language={plan.language} />
      <Neighbours plan={plan} previous={previous} next={next} />
    </div>
  );
}
